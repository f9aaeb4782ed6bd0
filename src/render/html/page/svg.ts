const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing, with text or children. */
export const svg = (name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement => {
  const node = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, `${value}`);
  node.append(...children);
  return node;
};

/** Tenths of a pixel are enough, and keep paths short. */
export const px = (value: number): string => `${Math.round(value * 10) / 10}`;
