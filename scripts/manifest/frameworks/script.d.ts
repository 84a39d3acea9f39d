/** The script tag’s file: it exports nothing, and the tags are known where it is imported. */
import './tags.js';
