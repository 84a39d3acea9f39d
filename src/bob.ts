/**
 * The script tag: `<script type="module" src=".../bob.js"></script>`. It finds the elements and marked links of the page
 * that belong to this library, now and later, and loads just their code. It leaves no globals behind.
 */
import { elements } from './loader/generated/elements.js';
import { loading } from './loader/loading.js';
import { start } from './loader/start.js';

start(elements, import.meta.url, loading);
