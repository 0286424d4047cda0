// All works without this script. It tells what happens as it happens, and takes files that are dropped.

const news = document.getElementById('news');
const notice = document.getElementById('notice');
const offline = document.getElementById('offline');

/** Puts what is new in a page into this one: its live parts, and of lists only the items that differ. */
function swap(next) {
  for (const old of document.querySelectorAll('[data-live]')) {
    const made = next.getElementById(old.id);
    if (made && made.innerHTML !== old.innerHTML && !isTypedIn(old)) renew(old, made);
  }
}

/** Nobody's half-written words are taken away. */
function isTypedIn(part) {
  return [...part.querySelectorAll('input:not([type=hidden])')].some(
    (input) => input === document.activeElement || input.value !== input.defaultValue,
  );
}

function renew(old, made) {
  const list = old.querySelector(':scope > ol');
  const next = made.querySelector(':scope > ol');
  if (!list || !next) {
    replace(old, made, () => old.replaceChildren(...made.childNodes));
    return;
  }
  const known = new Map([...list.children].map((item) => [item.id, item]));
  const items = [...next.children].map((item) => {
    const before = known.get(item.id);
    if (before?.outerHTML === item.outerHTML) return before;
    if (before) replace(before, item, () => before.replaceWith(item));
    return item;
  });
  // What stays is not taken out: whoever is in it with the keyboard stays there.
  for (const item of [...list.children]) if (!items.includes(item)) item.remove();
  for (const [index, item] of items.entries())
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
}

/** Changes a part of the page: what was opened stays open, and the keyboard stays on the link or button it was on. */
function replace(before, after, change) {
  for (const { id } of before.querySelectorAll('details[open][id]'))
    after.querySelector(`#${id}`)?.setAttribute('open', '');
  const on = before.contains(document.activeElement) && document.activeElement;
  change();
  if (!on) return;
  const isLike = (other) => ['textContent', 'href', 'value'].every((name) => other[name] === on[name]);
  [...document.querySelectorAll(on.localName)].find(isLike)?.focus();
}

const parsed = async (reply) => new DOMParser().parseFromString(await reply.text(), 'text/html');

let refreshing = false;
let missed = false;

/** Looks at the page anew; what happens meanwhile is looked at afterwards. */
async function refresh() {
  if (!document.querySelector('main [data-live]')) return;
  missed = refreshing;
  if (refreshing) return;
  refreshing = true;
  try {
    const reply = await fetch(location.pathname + location.search);
    if (reply.ok) swap(await parsed(reply));
  } catch {
    // The next news looks again.
  } finally {
    refreshing = false;
  }
  if (missed) refresh();
}

let stream;

/** Listens while the page is seen: a browser keeps few connections open to one place. */
function listen() {
  stream?.close();
  if (document.hidden) return;
  stream = new EventSource('/live');
  stream.onopen = () => {
    offline.hidden = true;
    refresh();
  };
  stream.onmessage = ({ data }) => {
    const { say } = JSON.parse(data);
    if (say) news.textContent = say;
    refresh();
  };
  stream.onerror = () => {
    offline.hidden = false;
  };
}

document.addEventListener('visibilitychange', listen);
listen();

/** Sends files one after another, so that one that is refused stops no other. */
async function send(form, files) {
  const button = form.querySelector('button');
  const refused = [];
  const seen = new Set();
  button.disabled = true;
  for (const [index, file] of files.entries()) {
    button.textContent = `Uploading ${index + 1} of ${files.length}…`;
    const { name } = file;
    if (file.size > Number(form.dataset.upload)) refused.push(`${name}: The file is larger than 25 MB.`);
    else if (seen.has(name)) refused.push(`${name}: Another of these files has the same name. Rename it.`);
    else refused.push(...(await sendOne(form, file)));
    seen.add(name);
  }
  tell(refused, files.length);
  button.disabled = false;
  button.textContent = 'Upload';
  form.reset();
}

/** Sends a file. @returns why it was refused, if it was */
async function sendOne(form, file) {
  const body = new FormData();
  body.append('files', file);
  try {
    const reply = await fetch(form.action, { method: 'POST', body });
    const page = await parsed(reply);
    const told = page.querySelector('#notice .refused');
    const reasons = [...(told?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
    if (reply.ok) swap(page);
    if (reply.ok && (!told || reasons.length > 0)) return reasons;
    const why = told ?? page.querySelector('h1') ?? page.body;
    return reasons.length > 0 ? reasons : [`${file.name}: ${why.textContent.trim()}`];
  } catch {
    return [`${file.name}: It could not be sent. Of a folder, drop the files in it.`];
  }
}

/** Says what was taken and what not. */
function tell(refused, all) {
  const taken = all - refused.length;
  const files = `${taken} ${taken === 1 ? 'file is' : 'files are'} uploaded.`;
  const box = document.createElement('div');
  box.className = refused.length > 0 ? 'notice refused' : 'notice done';
  box.setAttribute('role', refused.length > 0 ? 'alert' : 'status');
  const words = document.createElement('p');
  words.textContent = [taken > 0 ? files : '', refused.length > 0 ? 'Not taken:' : ''].join(' ');
  const list = document.createElement('ul');
  for (const line of refused) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  box.append(words, ...(refused.length > 0 ? [list] : []));
  notice.replaceChildren(box);
}

const form = document.querySelector('form[data-upload]');
if (form) {
  document.body.classList.add('script');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form, [...form.querySelector('input[type=file]').files]);
  });
  const mark = (over) => form.classList.toggle('over', over);
  addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget || mark(false));
  addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) send(form, files);
  });
}
