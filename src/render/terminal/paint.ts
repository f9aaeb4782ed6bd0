import { styleText } from 'node:util';

export type Ink = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

export type Paint = (ink: Ink, text: string) => string;

/** Colours that obey the caller alone, whatever stdout and the environment say: they were asked at the entry. */
export const painter =
  (color: boolean): Paint =>
  (ink, text) =>
    color && text !== '' ? styleText(ink, text, { validateStream: false }) : text;
