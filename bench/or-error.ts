/** `parseArgs` throws on flags it does not know: this makes a sentence of it. */
export const orError = <T extends object>(read: () => T): T | { readonly error: string } => {
  try {
    return read();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};
