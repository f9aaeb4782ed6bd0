/** Tollgate's own version: package.json's, as a test proves. */
export const VERSION = '0.1.0';
