/**
 * The script tag: `<script type="module" src=".../bob.js"></script>`. It finds the elements and marked links of the page
 * that belong to this library, now and later, and loads just their code. It leaves no globals behind.
 */
import { find } from './loader/find.js';
import { elements } from './loader/generated/elements.js';
import { loadingOf } from './loader/loading.js';

find(elements, import.meta.url, loadingOf);
