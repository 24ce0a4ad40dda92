/** Turns a page's HTML into the text the importer reads: Markdown for structure, words for the rest. Scripts never run. */

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'NAV', 'HEAD']);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER HTML LI MAIN OL P PRE SECTION SUMMARY UL'.split(
    ' ',
  ),
);

export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const title = page.querySelector('h1') ? '' : page.title.trim() && `# ${page.title.trim()}\n\n`;
  return (title + blocksOf(page.body).join('\n\n')).trim();
}

/** Blocks of text in the order of the page. */
function blocksOf(parent: Element): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/[ \t]+/g, ' ').trim();
    if (text) blocks.push(text);
    line = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Text) line += node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element) || SKIPPED.has(node.tagName.toUpperCase())) continue;
    const own = blockOf(node);
    if (own === null) line += inlineOf(node);
    else {
      end();
      blocks.push(...own);
    }
  }
  end();
  return blocks;
}

/** The blocks an element is, or null where it is part of a line. */
function blockOf(element: Element): string[] | null {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) return wordsOf(element) ? [`${'#'.repeat(Number(tag[1]))} ${wordsOf(element)}`] : [];
  if (tag === 'TABLE') return tableOf(element as HTMLTableElement);
  if (tag === 'UL' || tag === 'OL') {
    const items = [...element.children].map(
      (item, index) => `${tag === 'OL' ? `${index + 1}.` : '-'} ${wordsOf(item)}`,
    );
    return items.length > 0 ? [items.join('\n')] : [];
  }
  if (tag === 'BLOCKQUOTE') return blocksOf(element).map((block) => `> ${block}`);
  if (tag === 'HR') return [];
  return BLOCKS.has(tag) ? blocksOf(element) : null;
}

function inlineOf(element: Element): string {
  const words = wordsOf(element);
  switch (element.tagName) {
    case 'BR':
      return '\n';
    case 'IMG':
      return element.getAttribute('alt') ?? '';
    case 'A': {
      const address = element.getAttribute('href') ?? '';
      return /^https?:/.test(address) && words ? `[${words}](${address})` : words;
    }
    case 'B':
    case 'STRONG':
      return words && `**${words}**`;
    case 'I':
    case 'EM':
      return words && `*${words}*`;
    default:
      return [...element.childNodes]
        .map((node) => (node instanceof Element ? inlineOf(node) : (node.textContent ?? '')))
        .join('');
  }
}

function tableOf(table: HTMLTableElement): string[] {
  const rows = [...table.rows].map(
    (row) => `| ${[...row.cells].map((cell) => wordsOf(cell).replaceAll('|', '\\|')).join(' | ')} |`,
  );
  const [header, ...body] = rows;
  if (!header) return [];
  const width = table.rows[0]?.cells.length ?? 1;
  return [[header, `|${'---|'.repeat(width)}`, ...body].join('\n')];
}

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
