type Listener = (...data: never[]) => unknown;

/** What `on` returns and `Component.registerEvent` keeps: the component calls `ref.e.offref(ref)`. */
export interface EventRef {
  readonly e: Events;
  readonly name: string;
  readonly listener: Listener;
  readonly context: unknown;
}

export class Events {
  private readonly listeners = new Map<string, EventRef[]>();

  on(name: string, listener: Listener, context?: unknown): EventRef {
    const ref: EventRef = { e: this, name, listener, context };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, listener: Listener): void {
    const left = (this.listeners.get(name) ?? []).filter((ref) => ref.listener !== listener);
    this.listeners.set(name, left);
  }

  offref(ref: EventRef): void {
    const left = (this.listeners.get(ref.name) ?? []).filter((other) => other !== ref);
    this.listeners.set(ref.name, left);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** One failing listener must not silence the others; its error still reaches the console. */
  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      Reflect.apply(ref.listener, ref.context, data);
    } catch (error) {
      reportLater(error);
    }
  }
}

/** Rethrows outside the current call, so that it is an uncaught error as it would be in the app. */
export function reportLater(error: unknown): void {
  window.setTimeout(() => {
    throw error;
  });
}
