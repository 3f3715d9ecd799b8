declare module 'annae:version' {
  /** The version of this project. */
  const version: string;
  export default version;
}
