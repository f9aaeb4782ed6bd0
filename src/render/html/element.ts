import { escapeHtml } from './escape.ts';

/**
 * Markup of ours. A string becomes markup in this file alone, and is escaped on the way: what a name or a message says can
 * be text of the page and nothing else.
 */
export type Markup = { readonly markup: string };

export type Child = Markup | string | null | readonly Child[];

/** A value of true is an attribute without a value; null leaves it out. */
export type Attributes = Readonly<Record<string, string | number | true | null>>;

/** Stand around a name until it is markup. Private characters: foreign text is rid of them (`plain.ts`, `safe-name.ts`). */
const [NAME_STARTS, NAME_ENDS] = ['\ue000', '\ue001'];

const NAME = /\ue000([^\ue000\ue001]*)\ue001/g;

/** A `Quote`: the name will stand as code. */
export const code = (name: string): string => `${NAME_STARTS}${name}${NAME_ENDS}`;

const withoutMarks = (text: string): string => text.replace(/[\ue000\ue001]/g, '');

const markupOf = (child: Child): string => {
  if (child === null) return '';
  if (typeof child === 'string') return withoutMarks(escapeHtml(child).replace(NAME, '<code>$1</code>'));
  return 'markup' in child ? child.markup : child.map(markupOf).join('');
};

const attributeOf = ([name, value]: readonly [string, string | number | true | null]): string => {
  if (value === null) return '';
  return value === true ? ` ${name}` : ` ${name}="${withoutMarks(escapeHtml(`${value}`))}"`;
};

const VOID = new Set(['meta', 'link', 'rect']);

/** An element. Names of elements and attributes are ours; texts and values are escaped here. */
export const el = (name: string, attributes: Attributes, ...children: readonly Child[]): Markup => {
  const start = `<${name}${Object.entries(attributes).map(attributeOf).join('')}`;
  if (name === 'rect') return { markup: `${start}/>` };
  return { markup: VOID.has(name) ? `${start}>` : `${start}>${children.map(markupOf).join('')}</${name}>` };
};

/** Markup that stands in the page as it is: our own style sheet and script, and JSON without a `<`. */
export const verbatim = (name: 'style' | 'script', attributes: Attributes, text: string): Markup => ({
  markup: el(name, attributes).markup.replace('></', () => `>${text}</`),
});

export const bullets = (items: readonly Child[], className: string | null = null): Markup | null =>
  items.length === 0
    ? null
    : el(
        'ul',
        { class: className },
        items.map((item) => el('li', {}, item)),
      );

/** A part of the page under its heading; null without anything to show. */
export const section = (id: string, title: string, ...children: readonly Child[]): Markup | null => {
  const body = children.filter((child) => child !== null);
  return body.length === 0 ? null : el('section', { 'aria-labelledby': id }, el('h2', { id }, title), body);
};
