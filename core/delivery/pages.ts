/** Asks before anything happens: link scanners follow links, and only the button leaves. */
export function leavePage(publication: string): string {
  return page(
    publication,
    `Leave ${publication}?`,
    `<p>You will get no further mail from ${escapeHtml(publication)}.</p>
<form method="post"><button>Leave the list</button></form>`,
  );
}

/** Says that it is done. */
export function leftPage(publication: string): string {
  return page(publication, 'You have left', `<p>${escapeHtml(publication)} will not mail you again.</p>`);
}

/** Says that a link is not one of ours, and what to do. */
export function badLinkPage(publication: string): string {
  return page(
    publication,
    'This link does not work',
    '<p>It may have been cut short on its way. Open the link at the foot of a digest again, or copy all of it.</p>',
  );
}

function page(publication: string, heading: string, body: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(heading)} – ${escapeHtml(publication)}</title>
<style>
body { font: 18px/1.5 Georgia, serif; max-width: 34rem; margin: 12vh auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
h1 { font-size: 1.7rem; line-height: 1.2 }
button { font: inherit; padding: .6rem 1.2rem; color: #fff; background: #1a1a1a; border: 0; border-radius: 4px; cursor: pointer }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #16181b }
  button { color: #16181b; background: #eee }
}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
${body}
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
