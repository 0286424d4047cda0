// Made from digest.mjml by `node templates/compile.ts`. Do not edit.
import Handlebars from 'handlebars/runtime.js';
export const digestTemplate = Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"day") : depth0), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"card-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#ffffff\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"card\" style=\"background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#ffffff;background-color:#ffffff;width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad\" style=\"font-size:0px;padding:28px 32px 12px;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"section") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"loc":{"start":{"line":253,"column":1},"end":{"line":255,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"later") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"loc":{"start":{"line":256,"column":0},"end":{"line":258,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"update") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"loc":{"start":{"line":259,"column":0},"end":{"line":263,"column":7}}})) != null ? stack1 : "")
    + "<h2 class=\"ink head\" style=\"margin:0 0 14px;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:30px;line-height:37px;font-weight:700;letter-spacing:-.01em\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"headline") : depth0), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"summary") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"loc":{"start":{"line":265,"column":0},"end":{"line":267,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"blocks") : depth0),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"loc":{"start":{"line":268,"column":0},"end":{"line":304,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"points") : depth0),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"loc":{"start":{"line":305,"column":0},"end":{"line":312,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"quotes") : depth0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"loc":{"start":{"line":313,"column":0},"end":{"line":325,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"loc":{"start":{"line":326,"column":0},"end":{"line":328,"column":7}}})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<h2 class=\"ink line\" style=\"margin:0 0 24px;padding:0 0 8px;border-bottom:1px solid #15191e;color:#15191e;font-size:14px;line-height:20px;font-weight:700;letter-spacing:.04em\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"section") : depth0), depth0))
    + "</h2>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<div class=\"rule\" style=\"margin:0 0 28px;border-top:1px solid #d9dfde;font-size:0;line-height:0\">&nbsp;</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"acc\" style=\"margin:0 0 8px;color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-size:13px;line-height:18px;font-weight:600\"><span class=\"tag\" style=\"padding:2px 8px;border-radius:3px;background-color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";color:#ffffff\">Update</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"kicker") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"loc":{"start":{"line":260,"column":218},"end":{"line":260,"column":256}}})) != null ? stack1 : "")
    + "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "&nbsp; "
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"kicker") : depth0), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"kicker") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"loc":{"start":{"line":261,"column":0},"end":{"line":263,"column":0}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"acc\" style=\"margin:0 0 8px;color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-size:13px;line-height:18px;font-weight:600\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"kicker") : depth0), depth0))
    + "</p>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"ink\" style=\"margin:0 0 24px;color:#15191e;font-size:17px;line-height:27px\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"summary") : depth0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"loc":{"start":{"line":266,"column":85},"end":{"line":266,"column":439}}})) != null ? stack1 : "")
    + "</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"marks") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"loc":{"start":{"line":266,"column":116},"end":{"line":266,"column":317}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"loc":{"start":{"line":266,"column":317},"end":{"line":266,"column":429}}})) != null ? stack1 : "")
    + " ";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression;

  return "<a class=\"mark mut\" href=\"#source-"
    + alias2(alias1(depth0, depth0))
    + "\" aria-label=\"Source ["
    + alias2(alias1(depth0, depth0))
    + "]\" style=\"padding:0 2px;color:#59626b;font-size:12px;font-weight:400;text-decoration:none\">["
    + alias2(alias1(depth0, depth0))
    + "]</a>";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"mut\" style=\"color:#59626b;font-size:12px;font-weight:400\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"further") : depth0), depth0))
    + "</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"headed") : depth0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"loc":{"start":{"line":269,"column":0},"end":{"line":271,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"rows") : depth0),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"loc":{"start":{"line":272,"column":0},"end":{"line":300,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"loc":{"start":{"line":301,"column":0},"end":{"line":303,"column":7}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"ink\" style=\"margin:26px 0 10px;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</h3>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 14px;table-layout:fixed\"><tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"loc":{"start":{"line":274,"column":0},"end":{"line":298,"column":9}}})) != null ? stack1 : "")
    + "</tr></table>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"second") : depth0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"loc":{"start":{"line":275,"column":0},"end":{"line":275,"column":81}}})) != null ? stack1 : "")
    + "\n<td class=\"tint cell\" width=\""
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"width") : depth0), depth0))
    + "%\" valign=\"top\" bgcolor=\"#f1f5f4\" style=\"padding:16px 18px 15px;background-color:#f1f5f4;border-top:3px solid "
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"by") : depth0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"loc":{"start":{"line":277,"column":0},"end":{"line":279,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"acc\" style=\"margin:0;color:"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-size:"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"size") : depth0), depth0))
    + "px;line-height:1.2;font-weight:700;letter-spacing:-.02em\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"small") : depth0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"loc":{"start":{"line":281,"column":0},"end":{"line":281,"column":187}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"loc":{"start":{"line":282,"column":0},"end":{"line":282,"column":128}}})) != null ? stack1 : "")
    + "\n</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"share") : depth0),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"loc":{"start":{"line":284,"column":0},"end":{"line":289,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"ink\" style=\"margin:4px 0 0;color:#15191e;font-size:15px;line-height:21px\">"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"marks") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"loc":{"start":{"line":290,"column":99},"end":{"line":290,"column":300}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"loc":{"start":{"line":290,"column":300},"end":{"line":290,"column":412}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"attribution") : depth0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"loc":{"start":{"line":291,"column":0},"end":{"line":293,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,(depth0 != null ? lookupProperty(depth0,"was") : depth0),{"name":"with","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"loc":{"start":{"line":294,"column":0},"end":{"line":296,"column":9}}})) != null ? stack1 : "")
    + "</td>\n";
},"16":function(container,depth0,helpers,partials,data) {
    return "<td width=\"4%\" style=\"font-size:0;line-height:0\">&nbsp;</td>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:0 0 8px;color:#59626b;font-size:13px;line-height:18px\"><strong class=\"ink\" style=\"color:#15191e;font-size:15px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"by") : depth0), depth0))
    + "</strong>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"when") : depth0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"loc":{"start":{"line":278,"column":156},"end":{"line":278,"column":187}}})) != null ? stack1 : "")
    + "</p>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"when") : depth0), depth0));
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"mut\" style=\"color:#59626b;font-size:14px;font-weight:400;letter-spacing:0\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"arrow") : depth0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"loc":{"start":{"line":281,"column":101},"end":{"line":281,"column":163}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"small") : depth0), depth0))
    + "</span> ";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span aria-hidden=\"true\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"arrow") : depth0), depth0))
    + "</span> ";
},"21":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"acc\" href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\" style=\"color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";text-decoration:none\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</a>";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0));
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:7px 0 9px;table-layout:fixed\"><tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"share") : depth0)) != null ? lookupProperty(stack1,"filled") : stack1),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"loc":{"start":{"line":286,"column":0},"end":{"line":286,"column":185}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"share") : depth0)) != null ? lookupProperty(stack1,"rest") : stack1),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"loc":{"start":{"line":287,"column":0},"end":{"line":287,"column":177}}})) != null ? stack1 : "")
    + "\n</tr></table>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"bar\" width=\""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"share") : depth0)) != null ? lookupProperty(stack1,"filled") : stack1), depth0))
    + "%\" height=\"4\" bgcolor=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + "\" style=\"height:4px;background-color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-size:0;line-height:0\">&nbsp;</td>";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"track\" width=\""
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"share") : depth0)) != null ? lookupProperty(stack1,"rest") : stack1), depth0))
    + "%\" height=\"4\" bgcolor=\"#d3d7d9\" style=\"height:4px;background-color:#d3d7d9;font-size:0;line-height:0\">&nbsp;</td>";
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:4px 0 0;color:#59626b;font-size:13px;line-height:18px\">as stated by "
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"attribution") : depth0), depth0))
    + "</p>\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:4px 0 0;color:#59626b;font-size:15px;line-height:21px\">was "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"small") : depth0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"loc":{"start":{"line":295,"column":88},"end":{"line":295,"column":118}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"loc":{"start":{"line":295,"column":118},"end":{"line":295,"column":281}}})) != null ? stack1 : "")
    + "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"marks") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"loc":{"start":{"line":295,"column":287},"end":{"line":295,"column":488}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"loc":{"start":{"line":295,"column":488},"end":{"line":295,"column":600}}})) != null ? stack1 : "")
    + "</p>\n";
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"small") : depth0), depth0))
    + " ";
},"29":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"mut\" href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\" style=\"color:#59626b;font-weight:600;text-decoration:underline\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</a>";
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</strong>";
},"31":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:0 0 14px;color:#59626b;font-size:14px;line-height:20px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"further") : depth0), depth0))
    + "</p>\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"ink\" style=\"margin:26px 0 10px;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">Key points</h3>\n<ul style=\"margin:0 0 24px;padding:0 0 0 20px\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"points") : depth0),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"loc":{"start":{"line":308,"column":0},"end":{"line":310,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"ink\" style=\"margin:0 0 9px;color:#15191e;font-size:16px;line-height:25px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"marks") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"loc":{"start":{"line":309,"column":99},"end":{"line":309,"column":300}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"loc":{"start":{"line":309,"column":300},"end":{"line":309,"column":412}}})) != null ? stack1 : "")
    + "</li>\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"ink\" style=\"margin:26px 0 12px;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">In their words</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"quotes") : depth0),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"loc":{"start":{"line":315,"column":0},"end":{"line":324,"column":9}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 20px\"><tr>\n<td class=\"edge\" style=\"padding:2px 0 2px 18px;border-left:3px solid "
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<blockquote class=\"ink\" style=\"margin:0 0 6px;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:20px;line-height:29px\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(37, data, 0),"loc":{"start":{"line":319,"column":0},"end":{"line":319,"column":121}}})) != null ? stack1 : "")
    + "\n</blockquote>\n<p class=\"mut\" style=\"margin:0;color:#59626b;font-size:14px;line-height:20px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"loc":{"start":{"line":321,"column":78},"end":{"line":321,"column":187}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"role") : depth0),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"loc":{"start":{"line":321,"column":187},"end":{"line":321,"column":216}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"occasion") : depth0),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"loc":{"start":{"line":321,"column":216},"end":{"line":321,"column":253}}})) != null ? stack1 : "")
    + "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"marks") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"loc":{"start":{"line":321,"column":259},"end":{"line":321,"column":460}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"loc":{"start":{"line":321,"column":460},"end":{"line":321,"column":572}}})) != null ? stack1 : "")
    + "</p>\n</td>\n</tr></table>\n";
},"36":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"ink\" href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\" style=\"color:#15191e;text-decoration:none\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"said") : depth0), depth0))
    + "</a>";
},"37":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"said") : depth0), depth0));
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong class=\"ink\" style=\"color:#15191e\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"name") : depth0), depth0))
    + "</strong>";
},"39":function(container,depth0,helpers,partials,data) {
    return "Speaker not established";
},"40":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"role") : depth0), depth0));
},"41":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"occasion") : depth0), depth0));
},"42":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p style=\"margin:24px 0 20px;font-size:15px;line-height:22px\"><a class=\"acc\" href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\" style=\"color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-weight:600;text-decoration:underline\">Read the article</a></p>\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"card-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#ffffff\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"card\" style=\"background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#ffffff;background-color:#ffffff;width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad\" style=\"font-size:0px;padding:28px 32px 20px;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n><h2 class=\"ink line\" style=\"margin:0 0 20px;padding:0 0 8px;border-bottom:1px solid #15191e;color:#15191e;font-size:14px;line-height:20px;font-weight:700;letter-spacing:.04em\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"correctionsTitle") : depth0), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"corrections") : depth0),{"name":"each","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"loc":{"start":{"line":367,"column":0},"end":{"line":392,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"moreCorrections") : depth0),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"loc":{"start":{"line":393,"column":0},"end":{"line":395,"column":7}}})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"later") : depth0),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"loc":{"start":{"line":368,"column":0},"end":{"line":370,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"about") : depth0),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"loc":{"start":{"line":371,"column":0},"end":{"line":373,"column":7}}})) != null ? stack1 : "")
    + "<h3 class=\"ink\" style=\"margin:0 0 8px;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:20px;line-height:27px;font-weight:700\">"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"headline") : depth0), depth0))
    + "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"marks") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"loc":{"start":{"line":374,"column":163},"end":{"line":374,"column":364}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"loc":{"start":{"line":374,"column":364},"end":{"line":374,"column":476}}})) != null ? stack1 : "")
    + "</h3>\n<p class=\"ink\" style=\"margin:0 0 14px;color:#15191e;font-size:16px;line-height:25px\">"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"note") : depth0), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"loc":{"start":{"line":376,"column":0},"end":{"line":388,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"beyond") : depth0),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"loc":{"start":{"line":389,"column":0},"end":{"line":391,"column":7}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    return "<div class=\"rule\" style=\"margin:24px 0 20px;border-top:1px solid #d9dfde;font-size:0;line-height:0\">&nbsp;</div>\n";
},"46":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"acc\" style=\"margin:0 0 6px;color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-size:13px;line-height:18px;font-weight:600\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"about") : depth0), depth0))
    + "</p>\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\"><tr>\n<td class=\"edge\" style=\"padding:1px 0 1px 18px;border-left:3px solid "
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<p class=\"mut\" style=\"margin:0;color:#59626b;font-size:15px;line-height:22px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"told") : depth0),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"loc":{"start":{"line":379,"column":78},"end":{"line":379,"column":129}}})) != null ? stack1 : "")
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"was") : depth0), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,(depth0 != null ? lookupProperty(depth0,"now") : depth0),{"name":"with","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"loc":{"start":{"line":380,"column":0},"end":{"line":382,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"gone") : depth0),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"loc":{"start":{"line":383,"column":0},"end":{"line":385,"column":7}}})) != null ? stack1 : "")
    + "</td>\n</tr></table>\n";
},"48":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"told") : depth0), depth0))
    + "</strong>&nbsp; ";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"ink\" style=\"margin:4px 0 0;color:#15191e;font-size:17px;line-height:25px;font-weight:600\"><span class=\"acc\" style=\"color:"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + "\">Now</span>&nbsp; "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.program(51, data, 0),"loc":{"start":{"line":381,"column":160},"end":{"line":381,"column":281}}})) != null ? stack1 : "")
    + "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"marks") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"loc":{"start":{"line":381,"column":287},"end":{"line":381,"column":488}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"further") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"loc":{"start":{"line":381,"column":488},"end":{"line":381,"column":600}}})) != null ? stack1 : "")
    + "</p>\n";
},"50":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"ink\" href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\" style=\"color:#15191e;text-decoration:none\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "</a>";
},"51":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0));
},"52":function(container,depth0,helpers,partials,data) {
    return "<p class=\"ink\" style=\"margin:4px 0 0;color:#15191e;font-size:16px;line-height:25px;font-weight:600\">No longer in the article</p>\n";
},"53":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:0 0 14px;color:#59626b;font-size:14px;line-height:20px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"beyond") : depth0), depth0))
    + "</p>\n";
},"54":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:0 0 14px;color:#59626b;font-size:15px;line-height:22px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"moreCorrections") : depth0), depth0))
    + "</p>\n";
},"55":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<p class=\"mut\" style=\"margin:0 0 20px;color:#59626b;font-size:15px;line-height:22px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"omitted") : depth0), depth0))
    + "</p>\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td class=\"mut\" width=\"34\" valign=\"top\" style=\"padding:5px 0;color:#59626b;font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:20px\"><a class=\"mut\" id=\"source-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "\" name=\"source-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "\" style=\"color:#59626b\">["
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "]</a></td>\n<td class=\"mut\" valign=\"top\" style=\"padding:5px 0;color:#59626b;font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:20px\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(57, data, 0),"inverse":container.program(58, data, 0),"loc":{"start":{"line":441,"column":0},"end":{"line":441,"column":178}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"about") : depth0),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"loc":{"start":{"line":442,"column":0},"end":{"line":442,"column":33}}})) != null ? stack1 : "")
    + "\n</td>\n</tr></table>\n";
},"57":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"acc\" href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\" style=\"color:"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"accent") : depth0), depth0))
    + ";text-decoration:underline\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</a>";
},"58":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"ink\" style=\"color:#15191e\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</span>";
},"59":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"about") : depth0), depth0));
},"60":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:8px 0 0;color:#59626b;font-size:14px;line-height:20px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"unlisted") : depth0), depth0))
    + "</p>\n";
},"61":function(container,depth0,helpers,partials,data) {
    return " Tap a figure or a quotation to open the passage it comes from.";
},"62":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p style=\"margin:0 0 10px\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"leftOut") : depth0), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"lang") : depth0), depth0))
    + "\" dir=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"dir") : depth0), depth0))
    + "\" xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<title>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"subject") : depth0), depth0))
    + "</title>\n\u003C!--[if !mso]>\u003C!-->\n<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n\u003C!--<![endif]-->\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style type=\"text/css\">\n#outlook a { padding:0; }\nbody { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }\ntable, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }\nimg { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }\np { display:block;margin:13px 0; }\n</style>\n\u003C!--[if mso]>\n<noscript>\n<xml>\n<o:OfficeDocumentSettings>\n<o:AllowPNG/>\n<o:PixelsPerInch>96</o:PixelsPerInch>\n</o:OfficeDocumentSettings>\n</xml>\n</noscript>\n<![endif]-->\n\u003C!--[if lte mso 11]>\n<style type=\"text/css\">\n.mj-outlook-group-fix { width:100% !important; }\n</style>\n<![endif]-->\n<style type=\"text/css\">\n@media only screen and (min-width:480px) {\n.mj-column-per-100 { width:100% !important; max-width: 100%; }\n}\n</style>\n<style media=\"screen and (min-width:480px)\">\n.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }\n</style>\n<style type=\"text/css\">\n:root {\ncolor-scheme: light dark;\nsupported-color-schemes: light dark;\n}\n.mark {\nwhite-space: nowrap;\n}\n.head {\ntext-wrap: balance;\n}\nli::marker {\ncolor: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"accent") : stack1), depth0))
    + ";\n}\n@media (max-width: 480px) {\n.pad {\npadding-left: 20px !important;\npadding-right: 20px !important;\n}\n.head {\nfont-size: 26px !important;\nline-height: 32px !important;\n}\n.cell {\npadding: 13px 13px 12px !important;\n}\n}\n@media (prefers-color-scheme: dark) {\n.page,\n.page [role=\"article\"] {\nbackground-color: #0f1214 !important;\n}\n.card,\n.card > table {\nbackground: #181c1f !important;\nbackground-color: #181c1f !important;\n}\n.ink {\ncolor: #eceff1 !important;\n}\n.mut,\n.foot div,\n.foot a {\ncolor: #a9b3ba !important;\n}\n.acc {\ncolor: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"dark") : stack1), depth0))
    + " !important;\n}\n.tint {\nbackground-color: #21272a !important;\nborder-top-color: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"dark") : stack1), depth0))
    + " !important;\n}\n.edge {\nborder-left-color: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"dark") : stack1), depth0))
    + " !important;\n}\n.line {\nborder-bottom-color: #eceff1 !important;\n}\n.rule {\nborder-top-color: #343d42 !important;\n}\n.bar,\n.tag {\nbackground-color: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"dark") : stack1), depth0))
    + " !important;\n}\n.tag {\ncolor: #0f1214 !important;\n}\n.track {\nbackground-color: #3c464b !important;\n}\nli::marker {\ncolor: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"dark") : stack1), depth0))
    + ";\n}\n}\n[data-ogsb] .card,\n[data-ogsb] .card > table {\nbackground-color: #181c1f !important;\n}\n[data-ogsb] .tint {\nbackground-color: #21272a !important;\n}\n[data-ogsb] .bar,\n[data-ogsb] .tag {\nbackground-color: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"dark") : stack1), depth0))
    + " !important;\n}\n[data-ogsb] .track {\nbackground-color: #3c464b !important;\n}\n[data-ogsc] .ink {\ncolor: #eceff1 !important;\n}\n[data-ogsc] .mut,\n[data-ogsc] .foot div,\n[data-ogsc] .foot a {\ncolor: #a9b3ba !important;\n}\n[data-ogsc] .acc {\ncolor: "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"colours") : depth0)) != null ? lookupProperty(stack1,"dark") : stack1), depth0))
    + " !important;\n}\n[data-ogsc] .tag {\ncolor: #0f1214 !important;\n}\n</style>\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n</head>\n<body class=\"page\" style=\"word-spacing:normal;background-color:#edf0ef;\">\n<div style=\"display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"preheader") : depth0), depth0))
    + "</div>\n<div\naria-label=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"subject") : depth0), depth0))
    + "\" aria-roledescription=\"email\" role=\"article\" lang=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"lang") : depth0), depth0))
    + "\" dir=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"dir") : depth0), depth0))
    + "\" style=\"word-spacing:normal;background-color:#edf0ef;\"\n>\n\u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:600px;\" width=\"600\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:20px 0 0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" style=\"font-size:0px;padding:0;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n></div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"card-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#ffffff\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"card\" style=\"background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#ffffff;background-color:#ffffff;width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad\" style=\"font-size:0px;padding:24px 32px 0;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td class=\"ink line\" valign=\"bottom\" style=\"padding:0 12px 14px 0;border-bottom:2px solid #15191e;color:#15191e;font-family:Georgia,'Times New Roman',serif\"><h1 style=\"margin:0;font-size:22px;line-height:28px;font-weight:700\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"publication") : depth0), depth0))
    + "</h1></td>\n<td class=\"mut line\" valign=\"bottom\" align=\"right\" style=\"padding:0 0 16px;border-bottom:2px solid #15191e;color:#59626b;font-family:Helvetica,Arial,sans-serif;font-size:12px;line-height:20px;letter-spacing:.06em;text-transform:uppercase;white-space:nowrap\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"cadence") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"day") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"loc":{"start":{"line":214,"column":269},"end":{"line":214,"column":298}}})) != null ? stack1 : "")
    + "</td>\n</tr></table></div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"stories") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"loc":{"start":{"line":228,"column":0},"end":{"line":341,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"corrections") : depth0),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"loc":{"start":{"line":341,"column":9},"end":{"line":408,"column":7}}})) != null ? stack1 : "")
    + "\u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"card-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#ffffff\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"card\" style=\"background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#ffffff;background-color:#ffffff;width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad\" style=\"font-size:0px;padding:4px 32px 28px;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"omitted") : depth0),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"loc":{"start":{"line":433,"column":1},"end":{"line":435,"column":7}}})) != null ? stack1 : "")
    + "<h2 class=\"ink rule\" style=\"margin:0;padding:20px 0 8px;border-top:1px solid #d9dfde;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">Sources</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"sources") : depth0),{"name":"each","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"loc":{"start":{"line":437,"column":0},"end":{"line":445,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"unlisted") : depth0),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"loc":{"start":{"line":446,"column":0},"end":{"line":448,"column":7}}})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:600px;\" width=\"600\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad foot\" style=\"font-size:0px;padding:22px 32px 36px;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:20px;text-align:left;color:#525b64;\"\n><p style=\"margin:0 0 10px\">Figures and quotations stand here word for word, as stated by the sources above; they are not checked by us."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"linked") : depth0),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"loc":{"start":{"line":484,"column":136},"end":{"line":484,"column":220}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"leftOut") : depth0),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"loc":{"start":{"line":485,"column":0},"end":{"line":487,"column":7}}})) != null ? stack1 : "")
    + "<p style=\"margin:0 0 10px\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"why") : depth0), depth0))
    + "</p>\n<p style=\"margin:0\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"address") : depth0), depth0))
    + "<br><a href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"preferences") : depth0), depth0))
    + "\" style=\"color:#525b64;text-decoration:underline\">Change what you get</a> &nbsp; <a href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"unsubscribe") : depth0), depth0))
    + "\" style=\"color:#525b64;text-decoration:underline\">Unsubscribe</a></p></div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</div>\n</body>\n</html>\n";
}});
