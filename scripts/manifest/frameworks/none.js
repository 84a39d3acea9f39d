// Beside files that hold types alone.
export {};
