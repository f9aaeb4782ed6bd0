import type { PageData, ThreadData } from '../page-data.ts';
import type { Frame } from './frame.ts';

/** A thread as one of the charts shows it. */
export type Drawing = {
  readonly nodes: readonly SVGElement[];
  readonly frame: Frame;
  /** What a reader who sees nothing is told of the whole. */
  readonly label: string;
  /** The place of the turn that is drawn at a horizontal position: of those that share a column, its extreme. */
  readonly pick: (x: number) => number;
};

export type Chart = {
  readonly draw: (thread: ThreadData, data: PageData, width: number) => Drawing;
  /** One turn in words and numbers. */
  readonly tell: (thread: ThreadData, data: PageData, at: number) => string;
};
