/** The environment in which npm is asked: Vite says `production` in that of a process that has built something, and npm would leave out all that builds. */
export function npmEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _built, ...environment } = process.env;
  return environment;
}
