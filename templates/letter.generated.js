// Made from letter.mjml by `node templates/compile.ts`. Do not edit.
import Handlebars from 'handlebars/runtime.js';
export const letterTemplate = Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"ink\" style=\"margin:0 0 24px;color:#15191e;font-size:17px;line-height:27px\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"ink\" style=\"margin:24px 0 0;color:#15191e;font-size:16px;line-height:25px\">"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"more"),"sentence"), depth0))
    + " <a class=\"acc\" href=\""
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"more"),"href"), depth0))
    + "\" style=\"color:"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + ";font-weight:600;text-decoration:underline\">"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"more"),"label"), depth0))
    + "</a></p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"ink\" style=\"margin:24px 0 0;color:#15191e;font-size:16px;line-height:25px\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
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
    + " !important;\n}\n[data-ogsc] .tag {\ncolor: #0f1214 !important;\n}\n@media (prefers-color-scheme: dark) {\n.button {\nbackground-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\nborder-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\na.button {\ncolor: #0f1214 !important;\n}\n}\n[data-ogsb] .button {\nbackground-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\nborder-color: "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"dark"), depth0))
    + " !important;\n}\n[data-ogsc] a.button {\ncolor: #0f1214 !important;\n}\n</style>\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n</head>\n<body class=\"page\" style=\"word-spacing:normal;background-color:#edf0ef;\">\n<div\naria-label=\""
    + alias2(alias1(lookupProperty(depth0,"subject"), depth0))
    + "\" aria-roledescription=\"email\" role=\"article\" lang=\""
    + alias2(alias1(lookupProperty(depth0,"lang"), depth0))
    + "\" dir=\""
    + alias2(alias1(lookupProperty(depth0,"dir"), depth0))
    + "\" style=\"word-spacing:normal;background-color:#edf0ef;\"\n>\n<div style=\"display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;color:#edf0ef;font-size:1px;line-height:1px;mso-hide:all\">"
    + alias2(alias1(lookupProperty(depth0,"preheader"), depth0))
    + "</div>\n\u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:600px;\" width=\"600\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:20px 0 0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" style=\"font-size:0px;padding:0;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n></div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"card-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#ffffff\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div class=\"card\" style=\"background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#ffffff;background-color:#ffffff;width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad\" style=\"font-size:0px;padding:26px 32px 32px;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;text-align:left;color:#15191e;\"\n><div class=\"ink line\" style=\"margin:0 0 24px;padding:0 0 12px;border-bottom:2px solid #15191e;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:28px;line-height:34px;font-weight:700;letter-spacing:-.01em\">"
    + alias2(alias1(lookupProperty(depth0,"publication"), depth0))
    + "</div>\n<h1 class=\"ink head lead\" style=\"margin:0 0 14px;color:#15191e;font-family:Georgia,'Times New Roman',serif;font-size:26px;line-height:33px;font-weight:700;letter-spacing:-.01em\">"
    + alias2(alias1(lookupProperty(depth0,"heading"), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n<td class=\"button\" bgcolor=\""
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + "\" style=\"background-color:"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + ";border-radius:4px\"><a class=\"button\" href=\""
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"button"),"href"), depth0))
    + "\" style=\"display:inline-block;padding:13px 28px;border:1px solid "
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + ";border-radius:4px;background-color:"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + ";color:#ffffff;font-size:17px;line-height:22px;font-weight:600;text-decoration:none\">"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"button"),"label"), depth0))
    + "</a></td>\n</tr></table>\n<p class=\"mut\" style=\"margin:20px 0 0;color:#59626b;font-size:14px;line-height:21px\">"
    + alias2(alias1(lookupProperty(depth0,"plain"), depth0))
    + "<br><a class=\"acc\" href=\""
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"button"),"href"), depth0))
    + "\" style=\"color:"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"colours"),"accent"), depth0))
    + ";word-break:break-all\">"
    + alias2(alias1(lookupProperty(lookupProperty(depth0,"button"),"href"), depth0))
    + "</a></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"after"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop})) != null ? stack1 : "")
    + "</div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"\" role=\"presentation\" style=\"width:600px;\" width=\"600\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n<div style=\"margin:0px auto;max-width:600px;\">\n<table\nalign=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;\"\n>\n<tbody>\n<tr>\n<td\nstyle=\"direction:ltr;font-size:0px;padding:0;text-align:center;\"\n>\n\u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:600px;\" ><![endif]-->\n<div\nclass=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\"\n>\n<table\nborder=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"vertical-align:top;\" width=\"100%\"\n>\n<tbody>\n<tr>\n<td\nalign=\"left\" class=\"pad foot\" style=\"font-size:0px;padding:22px 32px 36px;word-break:break-word;\"\n>\n<div\nstyle=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:20px;text-align:left;color:#525b64;\"\n><p style=\"margin:0 0 10px\">"
    + alias2(alias1(lookupProperty(depth0,"why"), depth0))
    + "</p>\n<p style=\"margin:0;white-space:pre-line\">"
    + alias2(alias1(lookupProperty(depth0,"address"), depth0))
    + "</p></div>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n\u003C!--[if mso | IE]></td></tr></table><![endif]-->\n</div>\n</body>\n</html>\n";
}});
