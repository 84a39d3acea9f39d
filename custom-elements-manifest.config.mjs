/** The custom elements manifest: written from the sources and their JSDoc by `node scripts/manifest.mjs`. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.fixture.ts', 'src/**/generated/**', 'src/cli/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
