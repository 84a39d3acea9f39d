/** The version of the library; `npm test` checks that it is that of package.json. */
export const version = '0.1.0';
