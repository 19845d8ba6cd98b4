const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? (Reflect.get(error, name) as unknown) : undefined;

/** The result of an attempt as data, so that a test can look at what the real client threw. */
export const attempt = async (work: () => unknown): Promise<unknown> => {
  try {
    return { ok: (await work()) ?? null };
  } catch (error) {
    const details = field(error, 'responseDetails');
    return {
      error: {
        type: error instanceof Error ? error.constructor.name : typeof error,
        name: field(error, 'name'),
        message: field(error, 'message'),
        code: field(error, 'code') ?? field(error, 'errorCode'),
        status: field(error, 'status') ?? field(details, 'status'),
        failedEvents: field(error, 'failedEvents'),
      },
    };
  }
};
