import { cellNumber } from './cell-number.ts';
import { nextDirection, ordered, type SortDirection, type SortKey } from './ordering.ts';
import type { PageWords } from './page-data.ts';

const ROWS_AT_ONCE = 100;

/** Makes the tables sortable, searchable, and so short that thousands of rows stay quick. */
export function enhanceTables(words: PageWords): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) enhanceTable(table, words);
}

function enhanceTable(table: HTMLTableElement, words: PageWords): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const rest = document.querySelector<HTMLTemplateElement>(`template[data-rows="${table.id}"]`);
  const all = [...body.rows, ...(rest?.content.querySelectorAll('tr') ?? [])];
  const texts = new Map<HTMLTableRowElement, string>();
  const state: TableState = { column: 0, direction: undefined, search: '', verdict: '', from: 0 };
  const textOf = (row: HTMLTableRowElement): string => {
    const text = texts.get(row) ?? row.textContent.replace(/\s+/g, ' ').toLowerCase();
    texts.set(row, text);
    return text;
  };
  const tools = document.querySelector<HTMLElement>(`[data-tools="${table.id}"]`);
  const verdictColumn = Number(tools?.querySelector('select')?.dataset['column']);
  let chosen: readonly HTMLTableRowElement[] = all;
  const pager = pagerOf(table, words, (step) => {
    state.from += step * ROWS_AT_ONCE;
    show();
  });
  const show = (): void => {
    body.replaceChildren(...chosen.slice(state.from, state.from + ROWS_AT_ONCE));
    pager(state.from, Math.min(state.from + ROWS_AT_ONCE, chosen.length), chosen.length);
  };
  const choose = (): void => {
    const { column, direction, search, verdict } = state;
    const found = all.filter(
      (row) =>
        (verdict === '' || row.cells[verdictColumn]?.dataset['s'] === verdict) &&
        (search === '' || textOf(row).includes(search)),
    );
    const numeric = table.tHead?.rows[0]?.cells[column]?.dataset['sort'] === 'number';
    chosen = direction === undefined ? found : ordered(found, (row) => keyOf(row.cells[column], numeric), direction);
    state.from = 0;
    show();
  };
  enhanceHeads(table, state, choose);
  if (tools !== null) enhanceFilters(tools, state, choose);
  show();
}

interface TableState {
  column: number;
  direction: SortDirection | undefined;
  search: string;
  verdict: string;
  from: number;
}

function keyOf(cell: HTMLTableCellElement | undefined, numeric: boolean): SortKey {
  const text = cell?.textContent.trim() ?? '';
  if (numeric) return cellNumber(cell?.dataset['s'], text);
  return cell?.dataset['s'] === undefined ? text : Number(cell.dataset['s']);
}

function enhanceHeads(table: HTMLTableElement, state: TableState, choose: () => void): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [index, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const now = state.column === index ? state.direction : undefined;
      state.column = index;
      state.direction = nextDirection(now, head.dataset['sort'] === 'number');
      for (const other of heads) other.removeAttribute('aria-sort');
      if (state.direction !== undefined) head.setAttribute('aria-sort', state.direction);
      choose();
    });
  }
}

function enhanceFilters(tools: HTMLElement, state: TableState, choose: () => void): void {
  tools.hidden = false;
  const search = tools.querySelector('input');
  search?.addEventListener('input', () => {
    state.search = search.value.trim().toLowerCase();
    choose();
  });
  const select = tools.querySelector('select');
  select?.addEventListener('change', () => {
    state.verdict = select.value;
    choose();
  });
}

/** Buttons to turn pages. @returns shows where one is */
function pagerOf(
  table: HTMLTableElement,
  words: PageWords,
  turn: (step: number) => void,
): (from: number, to: number, all: number) => void {
  const box = document.createElement('div');
  box.className = 'pager';
  const status = document.createElement('output');
  const button = (name: string, step: number): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.addEventListener('click', () => turn(step));
    return made;
  };
  const [previous, next] = [button(words.previous, -1), button(words.next, 1)];
  box.append(previous, status, next);
  (table.closest('.scroll') ?? table).after(box);
  return (from, to, all) => {
    const text =
      all === 0
        ? words.noRows
        : words.range
            .replace('{from}', String(from + 1))
            .replace('{to}', String(to))
            .replace('{all}', String(all));
    if (status.textContent !== text) status.textContent = text;
    previous.disabled = from === 0;
    next.disabled = to >= all;
    const paged = from > 0 || to < all;
    previous.hidden = !paged;
    next.hidden = !paged;
  };
}
