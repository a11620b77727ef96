// Python that esbuild puts into a script as text.
declare module '*.py' {
  const source: string
  export default source
}
