// What makes a page easier, never what makes it readable: contents, checklist, print.
const wide = matchMedia('(min-width: 64em)');

for (const contents of document.querySelectorAll('[data-contents]')) {
  const fit = () => { contents.open = wide.matches; };
  fit();
  wide.addEventListener('change', fit);
  const links = [...contents.querySelectorAll('a')];
  const titles = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const read = titles.findLastIndex((title) => title && title.getBoundingClientRect().top < innerHeight / 3);
    for (const [index, link] of links.entries()) index === Math.max(read, 0) ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
  };
  mark();
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
}

const lists = document.querySelectorAll('.contains-task-list');
const note = document.querySelector('[data-checklist]');
if (lists.length && note) {
  const boxes = [...document.querySelectorAll('.contains-task-list input')];
  const key = `coches:${location.pathname}`;
  const read = () => { try { return JSON.parse(localStorage.getItem(key)) ?? []; } catch { return []; } };
  const kept = new Set(read());
  const nameOf = (box) => box.closest('li').textContent.trim();
  const say = () => { note.firstElementChild.textContent = `${boxes.filter((box) => box.checked).length} ${note.dataset.checklist.replace('#', boxes.length)}`; };
  for (const box of boxes) {
    box.disabled = false;
    box.checked = box.defaultChecked || kept.has(nameOf(box));
    box.addEventListener('change', () => {
      try { localStorage.setItem(key, JSON.stringify(boxes.filter((each) => each.checked).map(nameOf))); } catch { /* nothing is kept */ }
      say();
    });
  }
  lists[0].before(note);
  note.hidden = false;
  say();
}

for (const holder of document.querySelectorAll('[data-print]')) {
  holder.hidden = false;
  holder.addEventListener('click', () => print());
}

// Where something can hover, and nobody asked to spare the network, a link shows where it leads.
if (matchMedia('(any-hover: hover)').matches && !navigator.connection?.saveData) {
  const events = ['pointerover', 'focusin'];
  const load = ({ target }) => {
    const link = target.closest?.('.prose a[href]');
    if (!link) return;
    for (const name of events) removeEventListener(name, load);
    import('./preview.js').then(({ start }) => start(link));
  };
  for (const name of events) addEventListener(name, load);
}
