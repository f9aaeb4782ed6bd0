import { COLORS } from '../charts/mermaid.ts';
import { BUCKETS, type Bucket, type ShareNumbers } from './numbers.ts';
import { fittingItems, fittingSize } from './text-width.ts';
import { costWords, type Fact, facts, factWords, familyWords, madeBy, partWords, TITLE, turnWords } from './words.ts';

/** Pixels. What sites show of a link is 1200 × 630. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;

const BUCKET_COLORS: Readonly<Record<Bucket, string>> = {
  'cache reads': COLORS.blue,
  'cache writes': COLORS.purple,
  output: COLORS.green,
  'input and other': COLORS.yellow,
};

/** Light, and dark where the reader's system is. */
const STYLE = `text { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
.page { fill: #ffffff; stroke: #d1d9e0 } .strong { fill: #1f2328; font-weight: 700 } .plain { fill: #1f2328 } .minor { fill: #59636e }
@media (prefers-color-scheme: dark) {
.page { fill: #0d1117; stroke: #3d444d } .strong, .plain { fill: #f0f6fc } .minor { fill: #9198a1 }
}`;

/** Our own words hold none of these but the apostrophe and `≥`; a card is a document all the same. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Place = { readonly x: number; readonly y: number; readonly size: number; readonly width: number };

const write = (kind: 'strong' | 'plain' | 'minor', text: string, { x, y, size, width }: Place): string =>
  `<text class="${kind}" x="${x}" y="${y}" font-size="${fittingSize(text, size, width, kind === 'strong')}">${escaped(text)}</text>`;

/** The bill as one bar, its parts in the order of the list. */
const splitBar = ({ split }: ShareNumbers): readonly string[] => {
  const inOrder = BUCKETS.flatMap((bucket) => split.filter(({ name }) => name === bucket));
  let x = MARGIN;
  return inOrder.map(({ name, points }) => {
    const width = (INNER * points) / 100;
    const part = `<rect x="${x.toFixed(1)}" y="252" width="${width.toFixed(1)}" height="36" fill="${BUCKET_COLORS[name]}"/>`;
    x += width;
    return part;
  });
};

const splitLegend = ({ split }: ShareNumbers): readonly string[] => {
  const column = INNER / BUCKETS.length;
  return BUCKETS.flatMap((bucket) => split.filter(({ name }) => name === bucket)).flatMap((part, index) => {
    const x = MARGIN + index * column;
    return [
      `<rect x="${x}" y="308" width="18" height="18" rx="4" fill="${BUCKET_COLORS[part.name]}"/>`,
      write('plain', partWords(part), { x: x + 28, y: 325, size: 20, width: column - 36 }),
    ];
  });
};

const tile = ({ value, label, detail }: Fact, index: number): readonly string[] => {
  const column = INNER / 4;
  const [x, width] = [MARGIN + index * column, column - 24];
  return [
    write('strong', value, { x, y: 416, size: 52, width }),
    write('plain', label, { x, y: 452, size: 22, width }),
    ...(detail === '' ? [] : [write('minor', detail, { x, y: 480, size: 20, width })]),
  ];
};

const head = (card: ShareNumbers): readonly string[] => {
  const families = familyWords(card);
  const turns = [...turnWords(card), ...(families === '' ? [] : [families])].join(' · ');
  return [
    write('minor', TITLE, { x: MARGIN, y: 76, size: 28, width: INNER }),
    write('strong', costWords(card), { x: MARGIN, y: 174, size: 96, width: INNER }),
    write('plain', turns, { x: MARGIN, y: 224, size: 28, width: INNER }),
  ];
};

const origins = (card: ShareNumbers): readonly string[] => {
  if (card.origins.length === 0) return [];
  const size = 22;
  const line = fittingItems('By origin: ', card.origins.map(partWords), size, INNER);
  return [write('plain', line, { x: MARGIN, y: 536, size, width: INNER })];
};

const description = (card: ShareNumbers): string =>
  [...turnWords(card), ...card.split.map(partWords), ...facts(card).map(factWords), madeBy(card)].join('; ');

/** The card as a picture that stands alone: no script, no font, no address but the name space. */
export const svgCard = (card: ShareNumbers): string =>
  `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(`${TITLE}: ${costWords(card)}`)}</title>`,
    `<desc id="desc">${escaped(description(card))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="24"/>`,
    ...head(card),
    `<clipPath id="bar"><rect x="${MARGIN}" y="252" width="${INNER}" height="36" rx="8"/></clipPath>`,
    `<g clip-path="url(#bar)">`,
    ...splitBar(card),
    '</g>',
    ...splitLegend(card),
    ...facts(card).flatMap(tile),
    ...origins(card),
    write('minor', madeBy(card), { x: MARGIN, y: 590, size: 22, width: INNER }),
    '</svg>',
  ].join('\n')}\n`;
