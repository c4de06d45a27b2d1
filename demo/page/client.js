// Runs in the page. Served by the demo it follows along: it swaps the content and keeps what the reader opened and where they are.
(() => {
  const live = document.getElementById('live');
  /** A thing inside the content: most have no id of their own, but stand in something that has one. */
  const placeOf = (element, kind) => {
    const owner = element?.closest('main [id]');
    return owner && { id: owner.id, kind, index: [...owner.querySelectorAll(kind)].indexOf(element) };
  };
  const elementAt = ({ id, kind, index }) => {
    const owner = document.getElementById(id);
    return index < 0 ? owner : owner?.querySelectorAll(kind)[index];
  };

  /** What the reader opened or closed by hand, by its place. */
  const chosen = new Map();

  const openAround = (element) => {
    for (let parent = element?.closest('details'); parent; parent = parent.parentElement?.closest('details'))
      parent.open = true;
  };
  const follow = () => openAround(document.getElementById(location.hash.slice(1)));
  addEventListener('hashchange', follow);
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const details = target?.closest('summary')?.parentElement;
    if (details && !target.closest('a')) {
      const place = placeOf(details, 'details');
      chosen.set(JSON.stringify(place), { place, open: !details.open });
    }
    const link = target?.closest('a[href^="#"]');
    if (link) openAround(document.getElementById(link.hash.slice(1)));
  });
  follow();

  if (!location.protocol.startsWith('http')) return;

  /** The first named thing on screen: it stays where it is. */
  const anchor = () => {
    for (const element of document.querySelectorAll('main [id]')) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > 0 && top >= 0 && top < innerHeight) return { id: element.id, top };
    }
    return undefined;
  };

  const FOCUSABLE = 'a[href], summary, [tabindex]';

  const swap = (text) => {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const main = document.getElementById('main');
    const fresh = next.getElementById('main');
    if (!main || !fresh || main.innerHTML === fresh.innerHTML) return;
    const held = scrollY === 0 ? undefined : anchor();
    const focused = placeOf(document.activeElement, FOCUSABLE);
    const logs = new Map();
    for (const log of main.querySelectorAll('.log[id]'))
      logs.set(log.id, { top: log.scrollTop, atEnd: log.scrollTop + log.clientHeight >= log.scrollHeight - 4 });
    main.replaceChildren(...document.importNode(fresh, true).childNodes);
    for (const { place: of, open } of chosen.values()) {
      const details = elementAt(of);
      if (details instanceof HTMLDetailsElement) details.open = open;
    }
    for (const [id, { top, atEnd }] of logs) {
      const log = document.getElementById(id);
      if (log) log.scrollTop = atEnd ? log.scrollHeight : top;
    }
    const anchored = held && document.getElementById(held.id);
    if (anchored) scrollBy({ top: anchored.getBoundingClientRect().top - held.top, behavior: 'instant' });
    if (focused) elementAt(focused)?.focus({ preventScroll: true });
    document.title = next.title;
  };

  let loading = false;
  let again = false;
  const load = async () => {
    if (loading) {
      again = true;
      return;
    }
    loading = true;
    try {
      const response = await fetch('/', { cache: 'no-store' });
      if (response.ok) swap(await response.text());
    } catch {
      // The server has gone; the event source says so.
    }
    loading = false;
    if (again) {
      again = false;
      await load();
    }
  };

  const events = new EventSource('/events');
  events.addEventListener('change', load);
  events.addEventListener('open', () => {
    live.textContent = '● Live: follows along';
  });
  events.addEventListener('error', () => {
    live.textContent = '○ The demo has ended; this is its last state';
  });
})();
