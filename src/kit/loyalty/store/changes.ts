/** What is written is told to the other tabs and frames, and to the other elements of this page. */
import { NAME } from './database.js';

type Listener = (name: string) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

const notify: Listener = (name) => listeners.forEach((listener) => listener(name));

/** An entry was written. */
export function announce(name: string): void {
  notify(name);
  try {
    // A page that listens has a channel; one that only writes closes it again, so that the browser can keep the page for "back".
    const one = channel ?? new BroadcastChannel(NAME);
    one.postMessage(name);
    if (one !== channel) one.close();
  } catch {
    // no channel in this browser or frame
  }
}

/** Calls `changed` when an entry is written whose name begins with `prefix`. Returns what ends it. */
export function listen(prefix: string, changed: () => void): () => void {
  const listener: Listener = (name) => {
    if (name.startsWith(prefix)) changed();
  };
  listeners.add(listener);
  try {
    channel ??= new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && notify(data);
  } catch {
    // no channel: other tabs are read when the page is looked at again
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    channel?.close();
    channel = undefined;
  };
}
