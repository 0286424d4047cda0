// Made from digest.mjml by `node templates/compile.ts`. Do not edit.
import Handlebars from 'handlebars/runtime.js';
export const digestTemplate = Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div style=\"display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;color:#edf0ef;font-size:1px;line-height:1px;mso-hide:all\">"
    + alias2(alias1(lookupProperty(depth0,"preheader"), depth0))
    + alias2(alias1(lookupProperty(depth0,"filler"), depth0))
    + "</div>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · <span lang=\"en\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"day"), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td align=\"right\" style=\"padding:10px 0 0;font-size:13px;line-height:20px;white-space:nowrap\"><a class=\"mut\" lang=\"en\" href=\""
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"web"), depth0))
    + "\" style=\"color:#59626b;text-decoration:underline\">Read on the web</a></td>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"pad\" style=\"padding:24px 32px 4px;text-align:left\">\n<h2 class=\"ink\" lang=\"en\" style=\"margin:0 0 6px;color:#15191e;font-size:14px;line-height:20px;font-weight:700\">In this edition</h2>\n<ol style=\"margin:0;padding:0 0 0 22px\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</ol>\n</td></tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"acc\" style=\"margin:0;padding:4px 0;color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:16px;line-height:23px\"><a class=\"ink\" href=\"#"
    + alias2(alias1(lookupProperty(depth0,"anchor"), depth0))
    + "\" style=\"color:#15191e;text-decoration:none\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"update"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + alias2(alias1(lookupProperty(depth0,"headline"), depth0))
    + "</a></li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "<strong lang=\"en\">Update:</strong> ";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"pad\" style=\"padding:30px 32px 12px;text-align:left\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"section"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"later"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"update"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(11, data, 0)})) != null ? stack1 : "")
    + "<h2 class=\"ink head"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lead"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"anchor"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + " style=\"margin:0 0 14px;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lead"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0)})) != null ? stack1 : "")
    + ";font-weight:700;letter-spacing:-.01em\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(18, data, 0)})) != null ? stack1 : "")
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"summary"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"blocks"),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"points"),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"quotes"),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"onward"),{"name":"with","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td></tr>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2 class=\"ink line\" style=\"margin:0 0 26px;padding:0 0 8px;border-bottom:1px solid #15191e;color:#15191e;font-size:15px;line-height:20px;font-weight:700\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"section"), depth0))
    + "</h2>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "<div class=\"rule\" style=\"margin:0 0 30px;border-top:1px solid #d9dfde;font-size:0;line-height:0\">&nbsp;</div>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"acc\" style=\"margin:0 0 8px;color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:13px;line-height:20px;font-weight:600\"><span class=\"tag\" lang=\"en\" style=\"padding:2px 8px;border-radius:3px;background-color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";color:#ffffff\">Update</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kicker"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "&nbsp; "
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"kicker"), depth0));
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kicker"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"acc\" style=\"margin:0 0 8px;color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:13px;line-height:18px;font-weight:600\">"
    + alias2(alias1(lookupProperty(depth0,"kicker"), depth0))
    + "</p>\n";
},"13":function(container,depth0,helpers,partials,data) {
    return " lead";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"anchor"), depth0))
    + "\"";
},"15":function(container,depth0,helpers,partials,data) {
    return "30px;line-height:37px";
},"16":function(container,depth0,helpers,partials,data) {
    return "24px;line-height:31px";
},"17":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"ink\" href=\""
    + alias2(alias1(lookupProperty(depth0,"href"), depth0))
    + "\" style=\"color:#15191e;text-decoration:none\">"
    + alias2(alias1(lookupProperty(depth0,"headline"), depth0))
    + "</a>";
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(lookupProperty(depth0,"headline"), depth0));
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"ink\" style=\"margin:0 0 24px;color:#15191e;font-size:17px;line-height:27px\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"summary"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"text"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + " ";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"ink\" href=\""
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"href"), depth0))
    + "\" style=\"color:#15191e;text-decoration:none\">";
},"22":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "&nbsp;<span class=\"mark acc\" style=\"color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:12px;font-weight:400\">["
    + alias2(alias1(lookupProperty(depth0,"own"), depth0))
    + "]</span></a>";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    return "</a>";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "&nbsp;"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"further"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"mark acc\" href=\""
    + alias2(alias1(lookupProperty(depth0,"href"), depth0))
    + "\" aria-label=\"Source ["
    + alias2(alias1(lookupProperty(depth0,"number"), depth0))
    + "]\" style=\"padding:5px 6px;color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:12px;font-weight:400;text-decoration:none\">["
    + alias2(alias1(lookupProperty(depth0,"number"), depth0))
    + "]</a>";
},"27":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"mut\" lang=\"en\" style=\"color:#59626b;font-size:12px;font-weight:400\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"further"), depth0))
    + "</span>";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"headed"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sides"),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bars"),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"further"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"ink\" lang=\"en\" style=\"margin:28px 0 12px;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sign"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"title"), depth0))
    + "</h3>\n";
},"30":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"acc\" aria-hidden=\"true\" style=\"color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + "\">"
    + alias2(alias1(lookupProperty(depth0,"sign"), depth0))
    + "</span>&nbsp; ";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 14px;table-layout:fixed\"><tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</tr></table>\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"second"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n<td class=\"cell tint\" width=\""
    + alias3(alias2(lookupProperty(depth0,"width"), depth0))
    + "%\" valign=\"top\" bgcolor=\"#f1f5f4\" style=\"padding:15px 18px;background-color:#f1f5f4;border-top:3px solid "
    + alias3(alias2(lookupProperty(depth0,"accent"), depth0))
    + "\">\n<p class=\"ink\" style=\"margin:0;color:#15191e;font-size:15px;line-height:21px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"small"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<span class=\"num acc\" style=\"color:"
    + alias3(alias2(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:"
    + alias3(alias2(lookupProperty(depth0,"size"), depth0))
    + "px;line-height:1.2;font-weight:700;letter-spacing:-.02em\">"
    + alias3(alias2(lookupProperty(depth0,"number"), depth0))
    + "</span><br>"
    + alias3(alias2(lookupProperty(depth0,"label"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"share"),{"name":"with","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"attribution"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"was"),{"name":"with","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td>\n";
},"33":function(container,depth0,helpers,partials,data) {
    return "<td class=\"gap\" width=\"4%\" style=\"font-size:0;line-height:0\">&nbsp;</td>";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"mut\" style=\"color:#59626b;font-size:14px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"arrow"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"small"), depth0))
    + "</span> ";
},"35":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span aria-hidden=\"true\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"arrow"), depth0))
    + "</span> ";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:8px 0 2px;table-layout:fixed\"><tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"filled"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n</tr></table>";
},"37":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"bar\" width=\""
    + alias2(alias1(lookupProperty(depth0,"filled"), depth0))
    + "%\" height=\"6\" bgcolor=\""
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + "\" style=\"height:6px;background-color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:0;line-height:0\">&nbsp;</td>";
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"track\" width=\""
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"rest"), depth0))
    + "%\" height=\"6\" bgcolor=\"#d3d7d9\" style=\"height:6px;background-color:#d3d7d9;font-size:0;line-height:0\">&nbsp;</td>";
},"39":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" style=\"margin:5px 0 0;color:#59626b;font-size:13px;line-height:18px\"><span lang=\"en\">as stated by</span> "
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"attribution"), depth0))
    + "</p>\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut rule\" style=\"margin:10px 0 0;padding:8px 0 0;border-top:1px solid #d9dfde;color:#59626b;font-size:15px;line-height:21px\"><span lang=\"en\">was</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"small"),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<strong class=\"num ink\" style=\"color:#15191e\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"number"), depth0))
    + "</strong>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n";
},"41":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"mut\" href=\""
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"href"), depth0))
    + "\" style=\"color:#59626b;text-decoration:none\">";
},"42":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(lookupProperty(depth0,"small"), depth0))
    + " ";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 14px;table-layout:fixed\"><tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</tr></table>\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"second"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n<td class=\"cell box\" width=\""
    + alias3(alias2(lookupProperty(depth0,"width"), depth0))
    + "%\" valign=\"top\" style=\"padding:15px 18px;border:1px dashed #59626b\">\n<p class=\"mut\" style=\"margin:0 0 8px;color:#59626b;font-size:13px;line-height:18px\"><strong class=\"ink\" style=\"color:#15191e;font-size:15px\">"
    + alias3(alias2(lookupProperty(depth0,"by"), depth0))
    + "</strong>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n<p class=\"ink\" style=\"margin:0;color:#15191e;font-size:15px;line-height:21px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"small"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<span class=\"num acc\" style=\"color:"
    + alias3(alias2(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:"
    + alias3(alias2(lookupProperty(depth0,"size"), depth0))
    + "px;line-height:1.2;font-weight:700;letter-spacing:-.02em\">"
    + alias3(alias2(lookupProperty(depth0,"number"), depth0))
    + "</span><br>"
    + alias3(alias2(lookupProperty(depth0,"label"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"share"),{"name":"with","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"attribution"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"was"),{"name":"with","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td>\n";
},"45":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"when"), depth0));
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 14px\"><tr>\n<td class=\"tint\" bgcolor=\"#f1f5f4\" style=\"padding:14px 18px 4px;background-color:#f1f5f4;border-top:3px solid "
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"accent"), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bars"),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td>\n</tr></table>\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"ink\" style=\"margin:0;color:#15191e;font-size:15px;line-height:21px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<strong class=\"num acc\" style=\"color:"
    + alias3(alias2(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:21px;line-height:26px\">"
    + alias3(alias2(lookupProperty(depth0,"number"), depth0))
    + "</strong>&nbsp; "
    + alias3(alias2(lookupProperty(depth0,"label"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"attribution"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"bar"),{"name":"with","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n<p style=\"margin:0;font-size:0;line-height:10px\">&nbsp;</p>\n";
},"48":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"mut\" style=\"color:#59626b;font-size:13px\"><span lang=\"en\">as stated by</span> "
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"attribution"), depth0))
    + "</span>";
},"49":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" lang=\"en\" style=\"margin:0 0 14px;color:#59626b;font-size:14px;line-height:20px\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"further"), depth0))
    + "</p>\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"ink\" lang=\"en\" style=\"margin:28px 0 12px;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">Key points</h3>\n<ul style=\"margin:0 0 24px;padding:0 0 0 20px\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"points"),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</ul>\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"ink\" style=\"margin:0 0 10px;color:#15191e;font-size:16px;line-height:25px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"text"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</li>\n";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"ink\" lang=\"en\" style=\"margin:28px 0 14px;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">In their words</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quotes"),{"name":"each","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 22px\"><tr>\n<td class=\"edge\" style=\"padding:2px 0 2px 18px;border-left:3px solid "
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + "\">\n<blockquote class=\"ink\" style=\"margin:0 0 6px;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:20px;line-height:29px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + alias2(alias1(lookupProperty(depth0,"said"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + "</blockquote>\n<p class=\"mut\" style=\"margin:0;color:#59626b;font-size:14px;line-height:20px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.program(55, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"role"),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"occasion"),{"name":"if","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n</td>\n</tr></table>\n";
},"54":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong class=\"ink\" style=\"color:#15191e\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"name"), depth0))
    + "</strong>";
},"55":function(container,depth0,helpers,partials,data) {
    return "<span lang=\"en\">Speaker not established</span>";
},"56":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"role"), depth0));
},"57":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"occasion"), depth0));
},"58":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p style=\"margin:24px 0 20px;font-size:15px;line-height:22px\"><a class=\"acc\" lang=\"en\" href=\""
    + alias2(alias1(lookupProperty(depth0,"href"), depth0))
    + "\" style=\"color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-weight:600;text-decoration:underline\">"
    + alias2(alias1(lookupProperty(depth0,"label"), depth0))
    + "</a></p>\n";
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"pad\" style=\"padding:28px 32px 20px;text-align:left\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td class=\"both\" style=\"padding:18px 0 8px;border-top:4px double #15191e;border-bottom:4px double #15191e\">\n<h2 class=\"ink\" lang=\"en\" style=\"margin:0 0 18px;color:#15191e;font-size:18px;line-height:24px;font-weight:700\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"correctionsTitle"), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"corrections"),{"name":"each","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreCorrections"),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td>\n</tr></table>\n</td></tr>\n";
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"later"),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"about"),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<h3 class=\"ink\" style=\"margin:0 0 8px;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:20px;line-height:27px;font-weight:700\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + alias3(alias2(lookupProperty(depth0,"headline"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</h3>\n<p class=\"ink\" lang=\"en\" style=\"margin:0 0 14px;color:#15191e;font-size:16px;line-height:25px\">"
    + alias3(alias2(lookupProperty(depth0,"note"), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"beyond"),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"toldIn"),{"name":"if","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    return "<div class=\"rule\" style=\"margin:22px 0 20px;border-top:1px solid #d9dfde;font-size:0;line-height:0\">&nbsp;</div>\n";
},"62":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"acc\" style=\"margin:0 0 6px;color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:13px;line-height:18px;font-weight:600\">"
    + alias2(alias1(lookupProperty(depth0,"about"), depth0))
    + "</p>\n";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 14px\">\n<tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"told"),{"name":"if","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n<td class=\"mut\" valign=\"top\" style=\"color:#59626b;font-size:15px;line-height:23px\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"wasHref"),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.program(66, data, 0)})) != null ? stack1 : "")
    + "</td>\n</tr>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"now"),{"name":"with","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"gone"),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</table>\n";
},"64":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"mut\" lang=\"en\" width=\"52\" valign=\"top\" style=\"color:#59626b;font-size:13px;line-height:23px\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"told"), depth0))
    + "</td>";
},"65":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"mut\" href=\""
    + alias2(alias1(lookupProperty(depth0,"wasHref"), depth0))
    + "\" style=\"color:#59626b;text-decoration:underline\">"
    + alias2(alias1(lookupProperty(depth0,"was"), depth0))
    + "</a>";
},"66":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(lookupProperty(depth0,"was"), depth0));
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>\n<td class=\"acc\" lang=\"en\" width=\"52\" valign=\"top\" style=\"padding:3px 0 0;color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:13px;line-height:25px;font-weight:700\">Now</td>\n<td class=\"ink\" valign=\"top\" style=\"padding:3px 0 0;color:#15191e;font-size:17px;line-height:25px;font-weight:600\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + alias2(alias1(lookupProperty(depth0,"text"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(23, data, 0)})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"others"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td>\n</tr>\n";
},"68":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>\n<td class=\"acc\" lang=\"en\" width=\"52\" valign=\"top\" style=\"padding:3px 0 0;color:"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"accent"), depth0))
    + ";font-size:13px;line-height:25px;font-weight:700\">Now</td>\n<td class=\"ink\" lang=\"en\" valign=\"top\" style=\"padding:3px 0 0;color:#15191e;font-size:16px;line-height:25px;font-weight:600\">No longer in the article</td>\n</tr>\n";
},"69":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" lang=\"en\" style=\"margin:0 0 14px;color:#59626b;font-size:14px;line-height:20px\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"beyond"), depth0))
    + "</p>\n";
},"70":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" lang=\"en\" style=\"margin:0 0 14px;color:#59626b;font-size:14px;line-height:20px\"><a class=\"mut\" href=\""
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"toldIn"), depth0))
    + "\" style=\"color:#59626b;text-decoration:underline\">The edition that told it</a></p>\n";
},"71":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" lang=\"en\" style=\"margin:0 0 14px;color:#59626b;font-size:15px;line-height:22px\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"moreCorrections"), depth0))
    + "</p>\n";
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"ink\" lang=\"en\" style=\"margin:0 0 24px;color:#15191e;font-size:16px;line-height:25px\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"omitted"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"web"),{"name":"if","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n";
},"73":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <a class=\"acc\" href=\""
    + alias2(alias1(lookupProperty(depth0,"web"), depth0))
    + "\" style=\"color:"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + ";font-weight:600;text-decoration:underline\">Read them on the web</a>";
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td class=\"mut\" width=\"34\" valign=\"top\" style=\"padding:6px 0;color:#59626b;font-size:14px;line-height:20px\"><a class=\"mut\" id=\"source-"
    + alias2(alias1(lookupProperty(depth0,"number"), depth0))
    + "\" name=\"source-"
    + alias2(alias1(lookupProperty(depth0,"number"), depth0))
    + "\" style=\"color:#59626b\">["
    + alias2(alias1(lookupProperty(depth0,"number"), depth0))
    + "]</a></td>\n<td class=\"mut\" valign=\"top\" style=\"padding:6px 0;color:#59626b;font-size:14px;line-height:20px\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(75, data, 0),"inverse":container.program(76, data, 0)})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"about"),{"name":"if","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"original"),{"name":"if","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n</td>\n</tr></table>\n";
},"75":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"acc\" href=\""
    + alias2(alias1(lookupProperty(depth0,"href"), depth0))
    + "\" style=\"color:"
    + alias2(alias1(lookupProperty(depth0,"accent"), depth0))
    + ";text-decoration:underline\">"
    + alias2(alias1(lookupProperty(depth0,"title"), depth0))
    + "</a>";
},"76":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"ink\" style=\"color:#15191e\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"title"), depth0))
    + "</span>";
},"77":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"about"), depth0));
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"about"),{"name":"if","hash":{},"fn":container.program(79, data, 0),"inverse":container.program(80, data, 0)})) != null ? stack1 : "")
    + "<a class=\"mut\" lang=\"en\" href=\""
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"original"), depth0))
    + "\" style=\"color:#59626b;text-decoration:underline\">Original</a>";
},"79":function(container,depth0,helpers,partials,data) {
    return " · ";
},"80":function(container,depth0,helpers,partials,data) {
    return "<br>";
},"81":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"mut\" lang=\"en\" style=\"margin:8px 0 0;color:#59626b;font-size:14px;line-height:20px\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"unlisted"), depth0))
    + "</p>\n";
},"82":function(container,depth0,helpers,partials,data) {
    return " Tap a figure or a quotation to open the passage it comes from.";
},"83":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p lang=\"en\" style=\"margin:0 0 12px\">"
    + container.escapeExpression(container.lambda(lookupProperty(depth0,"leftOut"), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias2(alias1(lookupProperty(depth0,"lang"), depth0))
    + "\" dir=\""
    + alias2(alias1(lookupProperty(depth0,"dir"), depth0))
    + "\" xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<title>"
    + alias2(alias1(lookupProperty(depth0,"subject"), depth0))
    + "</title>\n\u003C!--[if !mso]>\u003C!-->\n<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n\u003C!--<![endif]-->\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style type=\"text/css\">\n#outlook a { padding:0; }\nbody { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }\ntable, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }\nimg { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }\np { display:block;margin:13px 0; }\n</style>\n\u003C!--[if mso]>\n<noscript>\n<xml>\n<o:OfficeDocumentSettings>\n<o:AllowPNG/>\n<o:PixelsPerInch>96</o:PixelsPerInch>\n</o:OfficeDocumentSettings>\n</xml>\n</noscript>\n<![endif]-->\n\u003C!--[if lte mso 11]>\n<style type=\"text/css\">\n.mj-outlook-group-fix { width:100% !important; }\n</style>\n<![endif]-->\n<style type=\"text/css\">\n@media only screen and (min-width:480px) {\n.mj-column-per-100 { width:100% !important; max-width: 100%; }\n}\n</style>\n<style media=\"screen and (min-width:480px)\">\n.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }\n</style>\n<style type=\"text/css\">\n:root {\ncolor-scheme: light dark;\nsupported-color-schemes: light dark;\n}\n.mark {\nfont-family: Helvetica, Arial, sans-serif;\nwhite-space: nowrap;\n}\n.head {\ntext-wrap: balance;\n}\nli::marker {\ncolor: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + ";\n}\n@media (max-width: 480px) {\n.pad {\npadding-left: 20px !important;\npadding-right: 20px !important;\n}\n.lead {\nfont-size: 26px !important;\nline-height: 32px !important;\n}\n.cell {\npadding: 13px 12px !important;\n}\n}\n@media (max-width: 340px) {\n.cell {\ndisplay: block !important;\nwidth: auto !important;\n}\n.gap {\ndisplay: block !important;\nwidth: auto !important;\nheight: 14px !important;\n}\n}\n@media (prefers-color-scheme: dark) {\n.page,\n.page [role=\"article\"] {\nbackground-color: #0f1214 !important;\n}\n.card,\n.card > table {\nbackground: #181c1f !important;\nbackground-color: #181c1f !important;\n}\n.ink {\ncolor: #eceff1 !important;\n}\n.mut,\n.foot div,\n.foot a {\ncolor: #a9b3ba !important;\n}\n.acc {\ncolor: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\n.tint {\nbackground-color: #21272a !important;\nborder-top-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\n.edge {\nborder-left-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\n.line,\n.both {\nborder-bottom-color: #eceff1 !important;\n}\n.both {\nborder-top-color: #eceff1 !important;\n}\n.box {\nborder-color: #a9b3ba !important;\n}\n.rule {\nborder-top-color: #343d42 !important;\n}\n.bar,\n.tag {\nbackground-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\n.tag {\ncolor: #0f1214 !important;\n}\n.track {\nbackground-color: #3c464b !important;\n}\nli::marker {\ncolor: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + ";\n}\n}\n[data-ogsb] .card,\n[data-ogsb] .card > table {\nbackground-color: #181c1f !important;\n}\n[data-ogsb] .tint {\nbackground-color: #21272a !important;\n}\n[data-ogsb] .bar,\n[data-ogsb] .tag {\nbackground-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\n[data-ogsb] .track {\nbackground-color: #3c464b !important;\n}\n[data-ogsc] .ink {\ncolor: #eceff1 !important;\n}\n[data-ogsc] .mut,\n[data-ogsc] .foot div,\n[data-ogsc] .foot a {\ncolor: #a9b3ba !important;\n}\n[data-ogsc] .acc {\ncolor: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\n[data-ogsc] .tag {\ncolor: #0f1214 !important;\n}\n</style>\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n\u003C!--[if mso]><style>td, a { font-family: 'Segoe UI', Arial, sans-serif }</style><![endif]-->\n</head>\n<body class=\"page\" style=\"word-spacing:normal;background-color:#edf0ef;\">\n<div\naria-label=\""
    + alias2(alias1(lookupProperty(depth0,"subject"), depth0))
    + "\" aria-roledescription=\"email\" role=\"article\" lang=\""
    + alias2(alias1(lookupProperty(depth0,"lang"), depth0))
    + "\" dir=\""
    + alias2(alias1(lookupProperty(depth0,"dir"), depth0))
    + "\" style=\"word-spacing:normal;background-color:#edf0ef;\"\n>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"preheader"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "\n\u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:600px;\" width=\"600\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:20px 0 0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" style=\"font-size:0px;padding:0;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n></div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"card-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#ffffff\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"card\" style=\"background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#ffffff;background-color:#ffffff;width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" style=\"font-size:0px;padding:0;word-break:break-word;\"\n>\n<table\ncellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\" border=\"0\" style=\"color:#15191e;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;table-layout:auto;width:100%;border:none;\"\n>\n<tr><td class=\"pad\" style=\"padding:26px 32px 0;text-align:left\">\n<h1 class=\"ink line\" style=\"margin:0;padding:0 0 12px;border-bottom:2px solid #15191e;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:28px;line-height:34px;font-weight:700;letter-spacing:-.01em\">"
    + alias2(alias1(lookupProperty(depth0,"publication"), depth0))
    + "</h1>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td class=\"mut\" align=\"left\" style=\"padding:10px 12px 0 0;color:#59626b;font-size:13px;line-height:20px\"><strong class=\"acc\" lang=\"en\" style=\"color:"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + "\">"
    + alias2(alias1(lookupProperty(depth0,"cadence"), depth0))
    + "</strong>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"day"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"web"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</tr></table>\n</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"contents"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"stories"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"corrections"),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<tr><td class=\"pad\" style=\"padding:4px 32px 28px;text-align:left\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"omitted"),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<h2 class=\"ink rule\" lang=\"en\" style=\"margin:0;padding:22px 0 8px;border-top:1px solid #d9dfde;color:#15191e;font-size:16px;line-height:22px;font-weight:700\">Sources</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"unlisted"),{"name":"if","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</td></tr>\n</table>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:600px;\" width=\"600\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad foot\" style=\"font-size:0px;padding:24px 32px 40px;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:20px;text-align:left;color:#525b64;\"\n><p lang=\"en\" style=\"margin:0 0 12px\">Every figure and quotation stands here word for word as in its source. “As stated by” names whose figure that source says it is; nobody here has checked it."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"linked"),{"name":"if","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"leftOut"),{"name":"if","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<p lang=\"en\" style=\"margin:0 0 12px\">"
    + alias2(alias1(lookupProperty(depth0,"why"), depth0))
    + "</p>\n<p dir=\"auto\" style=\"margin:0 0 10px\">"
    + alias2(alias1(lookupProperty(depth0,"address"), depth0))
    + "</p>\n<p lang=\"en\" style=\"margin:0;font-size:14px;line-height:24px\"><a href=\""
    + alias2(alias1(lookupProperty(depth0,"preferences"), depth0))
    + "\" style=\"color:#525b64;text-decoration:underline\">Change what you get</a> &nbsp;·&nbsp; <a href=\""
    + alias2(alias1(lookupProperty(depth0,"unsubscribe"), depth0))
    + "\" style=\"color:#525b64;text-decoration:underline\">Unsubscribe</a></p></div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</div>\n</body>\n</html>\n";
}});
