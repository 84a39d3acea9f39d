/** `dist/wordpress/bob-widgets.zip`: the plug-in, with the scripts, the studio, `view.html` and `embed.html` in it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spaceCss } from '../elements/docs.mjs';
import { readManifests } from '../elements/read.mjs';
import { filesBelow } from '../files-below.mjs';
import { elementsFor } from './elements.mjs';
import { readPo, writeMo } from './languages.mjs';
import { php } from './php.mjs';
import { zip } from './zip.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'src/wordpress');

/** The text inside holds no more room than the element will: where it is longer, the rest waits until it is known that no script comes. */
const TEXT = `.bob-widgets-text { display: block }
.bob-widgets-text :is(p, ul) { margin-block: 0 .5em }
.bob-widgets-preview { min-height: 2.5em }
.bob-widgets-note { padding: .5em 1em; border: 1px solid; font-size: .875em }
@media (scripting: enabled) {
  [data-bob-lost] > .bob-widgets-text { max-height: none !important }
  .bob-widgets-text { overflow: clip; animation: bob-widgets-text 1ms 6s forwards }
  @keyframes bob-widgets-text { to { max-height: none; overflow: visible } }
}
`;

/**
 * The height that an element keeps is the most that its text may have. Once the element is here it draws its own frame around the text, until it has
 * its document: so much less.
 */
const textHeights = (manifests) => {
  const rules = manifests.flatMap(({ name, space }) =>
    Object.entries(space).flatMap(([view, height]) => {
      const most = height === 'page' ? 'max(40em, 100svh)' : height;
      const element = `bob-${name}${view && `[view='${view}']`}`;
      return [
        `${element} > .bob-widgets-text { max-height: ${most} }`,
        `${element}:defined > .bob-widgets-text { max-height: max(1em, ${most} - 4em) }`,
      ];
    }),
  );
  return `@media (scripting: enabled) {\n${rules.join('\n')}\n}`;
};

/** The files of the plug-in by their path in it. */
export function pluginFiles(dist) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const files = new Map();
  for (const file of filesBelow(source)) {
    const content = readFileSync(path.join(source, file));
    if (file.endsWith('.po')) files.set(file.replace(/\.po$/, '.mo'), writeMo(readPo(content.toString())));
    else if (!file.endsWith('README.md'))
      files.set(file, /\.(php|txt)$/.test(file) ? content.toString().replaceAll('{version}', version) : content);
  }
  const bob = readFileSync(path.join(dist, 'bob.js'));
  const hash = createHash('sha256').update(bob).digest('base64').slice(0, 8).replace(/\W/g, '_');
  const script = { file: 'bob.js', integrity: `sha384-${createHash('sha384').update(bob).digest('base64')}`, hash };
  const manifests = readManifests(root);
  const head = "<?php\n/** Made by scripts/wordpress/build.mjs. */\n\ndefined( 'ABSPATH' ) || exit;\n\n";
  files.set('generated/build.php', `${head}return ${php({ script, elements: elementsFor(root) })};\n`);
  files.set('generated/place.css', `${spaceCss(manifests).join('\n')}\n${TEXT}${textHeights(manifests)}\n`);
  const { files: built } = JSON.parse(readFileSync(path.join(dist, 'build.json'), 'utf8'));
  for (const { file } of built) files.set(`scripts/${file}`, readFileSync(path.join(dist, file)));
  files.set('scripts/bob.js', bob);
  for (const file of ['view.html', 'embed.html', 'third-party-licenses.txt'])
    if (existsSync(path.join(dist, file))) files.set(`scripts/${file}`, readFileSync(path.join(dist, file)));
  for (const file of filesBelow(path.join(dist, 'studio')))
    files.set(`scripts/studio/${file}`, readFileSync(path.join(dist, 'studio', file)));
  files.set('LICENSE', readFileSync(path.join(root, 'LICENSE')));
  return files;
}

export function buildWordPress(dist) {
  const files = [...pluginFiles(dist)].map(([file, content]) => [`bob-widgets/${file}`, content]);
  mkdirSync(path.join(dist, 'wordpress'), { recursive: true });
  writeFileSync(path.join(dist, 'wordpress/bob-widgets.zip'), zip(new Map(files)));
}
