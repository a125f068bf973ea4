export interface TimerWatch {
  /** What was set since the watch began and neither ran nor was cleared, such as `setTimeout 500`. */
  pending(): string[];
  stop(): void;
}

/** Follows the page's timers from now on. Those of the test runner are not the page's. */
export function watchTimers(): TimerWatch {
  const open = new Map<unknown, string>();
  const restore = [
    ...['setTimeout', 'setInterval'].map((name) => replace(name, (original) => follow(name, original, open))),
    ...['clearTimeout', 'clearInterval'].map((name) => replace(name, (original) => (id: unknown) => {
      open.delete(id);
      original(id);
    })),
  ];
  return {
    pending: () => [...open.values()],
    stop: () => { for (const undo of restore) undo(); },
  };
}

type Call = (...given: unknown[]) => unknown;

function follow(name: string, original: Call, open: Map<unknown, string>): Call {
  return (handler, delay, ...rest) => {
    const id = original(() => {
      if (name === 'setTimeout') open.delete(id);
      if (typeof handler === 'function') Reflect.apply(handler, window, rest);
    }, delay);
    open.set(id, `${name} ${String(delay)}`);
    return id;
  };
}

function replace(name: string, make: (original: Call) => Call): () => void {
  const original: unknown = Reflect.get(window, name);
  if (typeof original !== 'function') throw new Error(`The window has no ${name}`);
  Reflect.set(window, name, make((...given) => Reflect.apply(original, window, given)));
  return () => { Reflect.set(window, name, original); };
}
