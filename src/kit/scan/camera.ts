/** The camera of this device: one at a time, given back whenever nobody looks, and looked after: a picture that stands still is told. */

/** A camera to choose from. */
export interface Lens {
  readonly id: string;
  /** As the browser names it; empty where it does not. */
  readonly label: string;
}

export interface CameraEvents {
  /** There is a picture. `lenses` are the cameras of this device, `current` the one that is on. */
  playing(lenses: readonly Lens[], current: string | undefined): void;
  /** The picture ended: the camera was pulled out, taken by another program, or the device slept. */
  lost(): void;
}

/** A camera sends many pictures a second: after this time without one, in milliseconds, it is as good as gone. */
const STILL = 5000;

/** The camera that the visitor chose, as long as the page is open. It is not kept. */
let chosen: string | undefined;

const wanted = (id: string | undefined): MediaTrackConstraints => ({
  ...(id ? { deviceId: { exact: id } } : { facingMode: 'environment' }),
  width: { ideal: 1280 },
});

async function streamOf(devices: MediaDevices): Promise<MediaStream> {
  try {
    return await devices.getUserMedia({ video: wanted(chosen), audio: false });
  } catch (error) {
    if (!chosen || !/Overconstrained|NotFound/.test((error as Error).name)) throw error;
    // The chosen one was pulled out.
    chosen = undefined;
    return devices.getUserMedia({ video: wanted(undefined), audio: false });
  }
}

export class Camera {
  #stream: MediaStream | undefined;
  /** Ends what belongs to the present stream, also one that is still asked for. */
  #turn = new AbortController();

  constructor(
    readonly video: HTMLVideoElement,
    readonly events: CameraEvents,
  ) {}

  get on(): boolean {
    return !!this.#stream;
  }

  /**
   * Starts the camera, or another one.
   *
   * @param id which; without it the one that was chosen before, or the one that looks away from the visitor
   * @returns what ends with this picture; nothing where it was stopped before it began
   * @throws DOMException as `getUserMedia` does; `NotSupportedError` where the page may have none
   */
  async start(id?: string): Promise<AbortSignal | undefined> {
    this.stop();
    const { signal } = (this.#turn = new AbortController());
    if (id) chosen = id;
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices?.getUserMedia) throw new DOMException('No camera here.', 'NotSupportedError');
    const stream = await streamOf(devices);
    // Closed, hidden or started anew while the visitor was asked.
    if (signal.aborted) {
      stream.getTracks().forEach((track) => track.stop());
      return undefined;
    }
    this.#stream = stream;
    this.video.srcObject = stream;
    this.#attend(stream, signal);
    await this.video.play().catch((error: unknown) => {
      // It was stopped or started anew meanwhile.
      if (!signal.aborted) throw error;
    });
    const lenses = signal.aborted ? [] : await lensesOf(devices);
    if (signal.aborted) return undefined;
    this.events.playing(lenses, stream.getVideoTracks()[0]?.getSettings().deviceId);
    return signal;
  }

  /** Gives the camera back. */
  stop(): void {
    this.#turn.abort();
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = undefined;
    this.video.srcObject = null;
  }

  /** Tells when the picture ends, or stands still. */
  #attend(stream: MediaStream, signal: AbortSignal): void {
    const lost = (): void => {
      if (signal.aborted) return;
      this.stop();
      this.events.lost();
    };
    let seen = '';
    let since = performance.now();
    const look = (): void => {
      const now = performance.now();
      const picture = this.#picture();
      if (picture !== seen) [seen, since] = [picture, now];
      else if (now - since > STILL) lost();
    };
    // A muted track may come back by itself, as after a call; its pictures tell.
    const clock = setInterval(look, STILL / 10);
    signal.addEventListener('abort', () => clearInterval(clock));
    for (const track of stream.getTracks()) track.addEventListener('ended', lost, { signal });
  }

  /** A text that changes with each picture. */
  #picture(): string {
    const { video } = this;
    const frames = video.getVideoPlaybackQuality?.().totalVideoFrames;
    return frames ? String(frames) : `at ${video.currentTime}`;
  }
}

async function lensesOf(devices: MediaDevices): Promise<Lens[]> {
  const all = await devices.enumerateDevices().catch(() => []);
  return all.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId).map(({ deviceId, label }) => ({ id: deviceId, label }));
}
