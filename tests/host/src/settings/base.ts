export abstract class BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** `setValue` does not call `onChange` back, except on the toggle: that is the API's reported habit. */
export abstract class ValueComponent<T> extends BaseComponent {
  protected changeCallback: ((value: T) => unknown) | null = null;

  onChange(callback: (value: T) => unknown): this {
    this.changeCallback = callback;
    return this;
  }

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }

  abstract getValue(): T;
  abstract setValue(value: T): this;
}
