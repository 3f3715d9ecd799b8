declare module 'annae:index' {
  const index: import('../core/match/term-index.ts').CompiledIndex;
  export default index;
}

declare module 'annae:explanations/*' {
  const explanations: import('../core/explanation.ts').Explanations;
  export default explanations;
}
