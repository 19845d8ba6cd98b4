type Listener = (payload: unknown) => void;

/** The events of one page: between its UI Kit and its Frames, and from the shell to both. */
export interface Bus {
  on(event: string, listener: Listener): () => void;
  emit(event: string, payload: unknown): void;
}

export function createBus(): Bus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on: (event, listener) => {
      const those = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, those);
      those.add(listener);
      return () => {
        those.delete(listener);
      };
    },
    emit: (event, payload) => {
      for (const listener of [...(listeners.get(event) ?? [])]) listener(payload);
    },
  };
}
