/**
 * The values of a job's matrix as GitHub names its jobs by, `22, ubuntu`, from the text of `toJSON(matrix)`. Empty
 * without a matrix; a text that is no JSON is a key that someone chose.
 */
export const matrixKey = (text: string): string => {
  const matrix = parse(text);
  if (matrix === null) return '';
  return typeof matrix === 'object' ? Object.values(matrix).map(textOf).join(', ') : String(matrix);
};

const parse = (text: string): unknown => {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text.trim();
  }
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
