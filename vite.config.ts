/** For Storybook and a dev server over the source. What is published is built by `scripts/build.mjs`. */
import { defineConfig } from 'vite';

export default defineConfig({
  build: { target: 'es2022' },
  optimizeDeps: { exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
});
