import { MARKERS } from '../../../core/digest/links.ts';
import type { Edit, Edits } from './edits.ts';

const END = '</body>';
const put = (fault: string, html: string): Edit => [fault, END, `${html}${END}`];
const style = (fault: string, css: string): Edit => [fault, '</style>', `${css}</style>`];
const aside = (inner: string) => `<div lang="en" dir="ltr">${inner}</div>`;

/** Faults of a mail's HTML. */
export const HTML_FAULTS: Edits = {
  language: [
    ['no language', '<html lang="en"', '<html'],
    ['an empty language', '<html lang="en"', '<html lang=""'],
    ['a language nobody speaks', /lang="en"/g, 'lang="und"'],
    ['no direction', '<html lang="en" dir="ltr"', '<html lang="en"'],
    ['a child of the body in no language', END, `<p>x</p>${END}`],
    ['a child of the body that runs the other way', END, `<p lang="en" dir="rtl">x</p>${END}`],
    ['no body', /<\/?body[^>]*>/g, ''],
  ],
  subject: [
    ['no title', /<title>[^<]*<\/title>/, ''],
    ['a title that is not the subject', '<title>', '<title>Re: '],
  ],
  preheader: [
    ['none', /(<div style="display:none[^>]*>)[^<]*/, '$1'],
    ['one that comes late', /(<body[^>]*>)/, '$1The masthead '],
    ['one for all to see', /display:\s*none;?/, ''],
    ['one that is too long', /(<div style="display:none[^>]*>)/, `$1${'long '.repeat(23)}`],
  ],
  headings: [
    ['no h1', /<(\/?)h1/g, '<$1h2'],
    ['two of them', /<(\/?)h2/g, '<$1h1'],
    ['a level left out', /<(\/?)h2/g, '<$1h4'],
    put('an empty heading', aside('<h2> &nbsp; </h2>')),
  ],
  tables: [
    ['a table of data', ' role="presentation"', ''],
    ["a table of data in Outlook's view", /(<!--\[if mso[^>]*>\s*<table[^>]*?) role="presentation"/, '$1'],
    put('a cell that heads a column', aside('<table role="presentation"><tr><th>x</th></tr></table>')),
  ],
  links: [
    put('no words', aside('<a href="https://x.example/" style="color:#000000"></a>')),
    put('a blank', aside('<a href="https://x.example/" style="color:#000000"> &nbsp;</a>')),
    put('"click here"', aside('<a href="https://x.example/" style="color:#000000">Click here</a>')),
    put('a script', aside('<a href="javascript:alert(1)" style="color:#000000">words</a>')),
    put('a script that hides', aside('<a href=" JaVaScRiPt:alert(1)" style="color:#000000">words</a>')),
    put('data', aside('<a href="data:text/html,x" style="color:#000000">words</a>')),
    put('a way within the site', aside('<a href="/archive" style="color:#000000">words</a>')),
    put('no host', aside('<a href="https:///x" style="color:#000000">words</a>')),
    put('nothing', aside('<a href="" style="color:#000000">words</a>')),
    put('an area of a picture', aside('<map><area href="https://x.example/"></map>')),
    [
      'a label that is not what is seen',
      /(href="#source-1") aria-label="[^"]*"/,
      '$1 aria-label="First source"',
    ],
    ['a mark without a label', /(href="#source-1") aria-label="[^"]*"/, '$1'],
  ],
  anchors: [
    put('an id twice', aside('<p id="a">x</p><p id="a">y</p>')),
    put('a place that is not there', aside('<a href="#nowhere" style="color:#000000">words</a>')),
    ['a source that is not there', /id="source-1" name="source-1"/, ''],
    ['a name that is not its id', 'name="source-1"', 'name="source-one"'],
  ],
  inert: [
    put('a script', '<script>1</script>'),
    put('a picture', aside('<img alt="x" src="https://x.example/p.gif">')),
    put(
      "a picture in Outlook's view",
      '<!--[if mso]><img alt="x" src="https://x.example/p.gif"><![endif]-->',
    ),
    put('a form', aside('<form action="https://x.example/"></form>')),
    put('a button', aside('<button>x</button>')),
    put('a frame', aside('<iframe src="https://x.example/"></iframe>')),
    put('a drawing', aside('<svg></svg>')),
    ['a style sheet elsewhere', '</head>', '<link rel="stylesheet" href="https://x.example/a.css"></head>'],
    ['a base', '</head>', '<base href="https://x.example/"></head>'],
    ['a page that moves on', '</head>', '<meta http-equiv="refresh" content="0"></head>'],
    put('a handler', aside('<p onclick="x()">x</p>')),
    put('a picture behind in passing', aside('<p style="background:url(b.png)">x</p>')),
    put('a background', aside('<table role="presentation" background="https://x.example/b.png"></table>')),
    style('an import', '@import "https://x.example/a.css";'),
    style('a font', '@font-face { font-family: x; }'),
    style('a picture behind', '.x { background: url(https://x.example/b.png) }'),
    put(
      'a ping',
      aside('<a href="https://x.example/" ping="https://y.example/" style="color:#000000">words</a>'),
    ),
  ],
  balance: [
    ['a table that stays open', /<\/table>(?![\s\S]*<\/table>)/, ''],
    ['a cell closed twice', '</td>', '</td></td>'],
    ['tags that cross', '</h1>', '</b></h1>'],
    put('a table in a paragraph', aside('<p>x<table role="presentation"><tr><td>y</td></tr></table></p>')),
    put('a paragraph in a paragraph', aside('<p>x<p>y</p></p>')),
    put('a cell that only Outlook opens', '<!--[if mso]><td><![endif]-->'),
    put('a cell that Outlook never sees closed', '<!--[if !mso]><!--></td><!--<![endif]-->'),
  ],
  size: [
    put('more bytes than there is room for', aside('&nbsp;'.repeat(16_000))),
    style('more style than there is room for', '.wide { color: #000000 }'.repeat(700)),
  ],
  dark: [
    ['no say on colours', '<meta name="color-scheme" content="light dark">', ''],
    ['no say on colours to old clients', '<meta name="supported-color-schemes" content="light dark">', ''],
    ['light alone', 'content="light dark"', 'content="light"'],
    ['no dark theme', /prefers-color-scheme: ?dark/g, 'prefers-color-scheme: light'],
    ["no dark theme for Outlook's words", /\[data-ogsc\]/g, '[data-x]'],
    ["no dark theme for Outlook's grounds", /\[data-ogsb\]/g, '[data-x]'],
    style('a colour that loses', '@media (prefers-color-scheme: dark) { .ink { color: #ffffff } }'),
    style('a ground that loses', '[data-ogsb] .card { background-color: #000000 }'),
  ],
  contrast: [
    put('grey on white', aside('<p style="color:#808080">x</p>')),
    put('short grey on white', aside('<p style="color:#888">x</p>')),
    put('white that is left on white', aside('<td style="background-color:#000000"><p>x</p></td>')),
    put('words on a cell', aside('<table role="presentation" bgcolor="#0b5f66"><tr><td>x</td></tr></table>')),
    put(
      'a link in no colour',
      aside('<p style="background:#0b5f66;color:#ffffff"><a href="https://x.example/">words</a></p>'),
    ),
  ],
  layout: [
    put('a place of its own', aside('<p style="position:absolute">x</p>')),
    put('a step back', aside('<p style="margin:0 0 -8px">x</p>')),
    put('a step back to one side', aside('<p style="margin-left:-1em">x</p>')),
    style('a row', '.x { display: flex }'),
    style('a grid', '@media print { .x { display: inline-grid !important } }'),
    style('a sum', '.x { width: calc(100% - 1px) }'),
    style('a variable', '.x { padding: var(--p) }'),
    put('a gradient', aside('<p style="background:linear-gradient(#ffffff,#eeeeee)">x</p>')),
  ],
  leftovers: [
    put('a tag of the template', aside('{{headline}}')),
    put('what is not defined', aside('<p class="undefined">x</p>')),
    put('an object', aside('[object Object]')),
    put('no number', aside('<td width="NaN%">x</td>')),
  ],
  'told in both': [
    put('a figure', aside('<p>4,711 ships</p>')),
    put('a share', aside('<p><b>47%</b></p>')),
    put('a quotation', aside('<blockquote>“We never said that.”</blockquote>')),
  ],
  markers: [
    ['no way to leave', MARKERS.unsubscribe, 'https://x.example/'],
    ['no preferences', MARKERS.preferences, 'https://x.example/'],
    put('a second way to leave', aside(`<a href="${MARKERS.unsubscribe}" style="color:#000000">words</a>`)),
  ],
};
