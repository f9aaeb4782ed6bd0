/**
 * Numbers of objects and keys, as `../skeleton-keys.ts` gives them out. Keys are numbered by kind: texts, flags, counts,
 * nested values, and keys with which a line is one to parse whole.
 */
export declare const RECORD: i32;
export declare const BLOCK: i32;
export declare const ROUND: i32;
export declare const FIRST_FLAG: i32;
export declare const FIRST_COUNT: i32;
export declare const FIRST_NESTED: i32;
export declare const FIRST_FOREIGN: i32;
export declare const TIMESTAMP: i32;
export declare const CONTENT: i32;
export declare const ITERATIONS: i32;
export declare const BLOCK_TYPE: i32;
export declare const BLOCK_ID: i32;
export declare const BLOCK_NAME: i32;
export declare const BLOCK_INPUT: i32;
export declare const ROUND_TYPE: i32;
export declare const ROUND_MODEL: i32;
