/** What our tests ask of jsonld.js, which has no types of its own. */
declare module 'jsonld' {
  const jsonld: {
    /** Quads; with `safe` whatever would be left out is an error. */
    toRDF(document: object, options: { readonly safe: boolean }): Promise<unknown>;
  };
  export default jsonld;
}
