/** A film that stands still on exact frames: a frame is shown by seeking to its middle, and read back from the picture. */

type WithFrames = HTMLVideoElement & {
  requestVideoFrameCallback?: (callback: (now: number, data: { mediaTime: number }) => void) => number;
  cancelVideoFrameCallback?: (handle: number) => void;
};

export class Film {
  /** Plays forward; backwards is done by stepping. */
  playing = $state.raw(false);
  /** 1 forward, -1 backward, doubled by pressing J or L again. */
  speed = $state.raw(0);
  ready = $state.raw(false);
  #handle = 0;
  #stepping = 0;
  #wanted: number | null = null;

  constructor(
    readonly video: HTMLVideoElement,
    readonly fps: number,
    private readonly shows: (frame: number) => void,
  ) {
    video.addEventListener("seeked", this.#seeked);
    video.addEventListener("loadeddata", this.#loaded);
    video.addEventListener("pause", this.#paused);
    video.addEventListener("ended", this.#paused);
    if (video.readyState >= 2) this.#loaded();
  }

  close(): void {
    this.pause();
    this.video.removeEventListener("seeked", this.#seeked);
    this.video.removeEventListener("loadeddata", this.#loaded);
    this.video.removeEventListener("pause", this.#paused);
    this.video.removeEventListener("ended", this.#paused);
  }

  /** The frame that the picture shows. */
  get frame(): number {
    return Math.floor(this.video.currentTime * this.fps + 1e-4);
  }

  /** Shows a frame. While one is being sought the last wish counts. */
  seek(frame: number): void {
    if (this.video.seeking || !this.ready) this.#wanted = frame;
    else this.video.currentTime = (frame + 0.5) / this.fps;
  }

  /** Plays at a speed; negative ones go back. */
  play(speed = 1): void {
    this.#halt();
    this.speed = speed;
    this.playing = true;
    if (speed < 0) {
      this.video.pause();
      this.#back();
      return;
    }
    this.video.playbackRate = speed;
    this.video.play().catch(() => this.pause());
    this.#follow();
  }

  pause(): void {
    const moving = this.playing && this.speed > 0;
    this.#halt();
    this.playing = false;
    this.speed = 0;
    this.video.pause();
    if (moving && this.ready && !this.video.ended) this.seek(this.frame);
  }

  /** Follows the film no longer. */
  #halt(): void {
    cancelAnimationFrame(this.#stepping);
    (this.video as WithFrames).cancelVideoFrameCallback?.(this.#handle);
  }

  readonly #loaded = (): void => {
    this.ready = true;
    this.#seeked();
  };
  readonly #seeked = (): void => {
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null && wanted !== this.frame) this.seek(wanted);
  };
  readonly #paused = (): void => {
    if (this.playing && this.speed > 0) this.pause();
  };

  #follow(): void {
    const video = this.video as WithFrames;
    if (!video.requestVideoFrameCallback) {
      const look = (): void => {
        if (!this.playing) return;
        this.shows(this.frame);
        this.#stepping = requestAnimationFrame(look);
      };
      look();
      return;
    }
    const seen = (_now: number, { mediaTime }: { mediaTime: number }): void => {
      if (!this.playing) return;
      this.shows(Math.round(mediaTime * this.fps));
      this.#handle = video.requestVideoFrameCallback?.(seen) ?? 0;
    };
    this.#handle = video.requestVideoFrameCallback(seen);
  }

  #back(): void {
    const [start, from] = [performance.now(), this.frame];
    const look = (now: number): void => {
      if (!this.playing) return;
      const frame = Math.max(0, from + Math.round(((now - start) / 1000) * this.fps * this.speed));
      if (frame !== this.frame && !this.video.seeking) {
        this.seek(frame);
        this.shows(frame);
      }
      if (frame === 0) this.pause();
      else this.#stepping = requestAnimationFrame(look);
    };
    this.#stepping = requestAnimationFrame(look);
  }
}
