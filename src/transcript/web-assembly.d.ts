/** What Tollgate uses of the runtime's WebAssembly; the types of Node leave it to those of the browser. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, number>>>>);
    readonly exports: unknown;
  }
  type Memory = { readonly buffer: ArrayBuffer };
  type Global = { readonly value: number };
}
