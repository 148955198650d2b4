'use strict';
(() => {
  const table = document.querySelector('.matrix');
  const panel = document.getElementById('panel');
  const head = document.getElementById('panel-head');
  const body = document.getElementById('panel-body');
  const rows = [...table.tBodies].flatMap(band => [...band.rows]).filter(row => row.cells.length > 1);
  const asks = [...table.querySelectorAll('.ask')];
  if (rows.length === 0 || asks.length === 0) return;
  const pages = new Map();
  let row = 0;
  let column = 0;

  const linkAt = (r, c) => rows[r].cells[c + 1].firstElementChild;
  const place = link => [rows.indexOf(link.closest('tr')), link.parentElement.cellIndex - 1];
  const within = (number, most) => Math.max(0, Math.min(most, number));

  /** Makes one cell the matrix's only tab stop and marks the heads that it belongs to. */
  function moveTo(r, c) {
    linkAt(row, column).tabIndex = -1;
    for (const on of table.querySelectorAll('.on, .shown')) on.classList.remove('on', 'shown');
    row = within(r, rows.length - 1);
    column = within(c, asks.length - 1);
    const link = linkAt(row, column);
    link.tabIndex = 0;
    asks[column].classList.add('on');
    rows[row].cells[0].classList.add('on');
    return link;
  }

  function fill(source) {
    const verdict = document.createElement('div');
    verdict.className = 'verdict';
    for (const part of source.childNodes) verdict.append(part.cloneNode(true));
    for (const more of verdict.querySelectorAll('details')) more.open = true;
    body.replaceChildren(verdict);
    body.scrollTop = 0;
  }

  /** Takes the verdict from the page that the link leads to; where that fails, the browser goes there. */
  async function fetchVerdict(link) {
    body.setAttribute('aria-busy', 'true');
    try {
      const address = link.href.split('#')[0];
      if (!pages.has(address)) pages.set(address, fetch(address).then(answer => answer.text()));
      const page = new DOMParser().parseFromString(await pages.get(address), 'text/html');
      if (link === linkAt(row, column)) fill(page.getElementById(link.hash.slice(1)));
    } catch {
      location.assign(link.href);
    } finally {
      body.removeAttribute('aria-busy');
    }
  }

  /** Shows the verdict of the current cell: it stands once in the page and is copied from there. */
  function show() {
    const link = linkAt(row, column);
    head.textContent = rows[row].cells[0].textContent;
    const here = document.getElementById(link.hash.slice(1));
    if (here) fill(here);
    else fetchVerdict(link);
    link.classList.add('shown');
    const ends = { left: column === 0, right: column === asks.length - 1, up: row === 0, down: row === rows.length - 1 };
    for (const [way, end] of Object.entries(ends)) panel.querySelector(`[data-go=${way}]`).disabled = end;
    if (!panel.open) {
      panel.show();
      document.documentElement.classList.add('with-panel');
    }
    link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function close() {
    const inside = panel.contains(document.activeElement);
    panel.close();
    document.documentElement.classList.remove('with-panel');
    const link = linkAt(row, column);
    link.classList.remove('shown');
    if (inside) link.focus();
  }

  const end = 1e6;
  const steps = {
    ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0],
    PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -end], End: [0, end],
  };
  const ways = { left: steps.ArrowLeft, right: steps.ArrowRight, up: steps.ArrowUp, down: steps.ArrowDown };

  table.addEventListener('keydown', event => {
    const step = steps[event.key];
    if (!step || !event.target.closest('td') || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [down, right] = event.ctrlKey ? [Math.sign(step[0] + step[1]) * end, step[1] * end] : step;
    moveTo(row + down, column + right).focus();
    if (panel.open) show();
  });
  table.addEventListener('click', event => {
    const link = event.target.closest('td a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moveTo(...place(link));
    show();
    head.focus();
  });
  table.addEventListener('focusin', event => {
    const link = event.target.closest('td a');
    if (link && !panel.open) moveTo(...place(link));
  });
  table.addEventListener('pointerover', event => {
    const link = event.target.closest('td a');
    if (link) link.title = link.getAttribute('aria-label');
  });
  panel.addEventListener('click', event => {
    const way = event.target.dataset.go;
    if (way === 'close' || event.target.closest('a')) return close();
    if (!way) return;
    moveTo(row + ways[way][0], column + ways[way][1]);
    show();
    if (event.target.disabled) head.focus();
  });
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && panel.open) close();
  });
  addEventListener('beforeprint', () => {
    for (const more of document.querySelectorAll('.more')) more.open = true;
  });

  for (const link of table.querySelectorAll('td a')) link.tabIndex = -1;
  linkAt(0, 0).tabIndex = 0;
  table.setAttribute('role', 'grid');
  table.parentElement.removeAttribute('tabindex');
  document.body.classList.add('scripted');
})();
