import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A node of a page as a browser would read it. */
export type Node = {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
};

const flatten = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flatten)];

/** All nodes of the page, in its order. */
export const nodesOf = (html: string): readonly Node[] => flatten(unified().use(rehypeParse).parse(html) as Node);

export const elements = (nodes: readonly Node[], ...names: readonly string[]): readonly Node[] =>
  nodes.filter(({ tagName }) => tagName !== undefined && (names.length === 0 || names.includes(tagName)));

export const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The numbers that the page's script draws from. */
export const dataOf = (html: string) =>
  JSON.parse(
    elements(nodesOf(html), 'script')
      .filter(({ properties }) => properties?.['id'] === 'data')
      .map(textOf)
      .join(''),
  );
