/** What several generators give, as it comes, with so many of them running at a time. The first that throws ends it. */
export async function* merged<T>(sources: readonly (() => AsyncGenerator<T>)[], width: number): AsyncGenerator<T> {
  const waiting = [...sources];
  const running = new Map<AsyncGenerator<T>, Promise<{ source: AsyncGenerator<T>; result: IteratorResult<T> }>>();
  const advance = (source: AsyncGenerator<T>): void => {
    running.set(
      source,
      source.next().then((result) => ({ source, result })),
    );
  };
  const start = (): void => {
    const next = waiting.shift();
    if (next) advance(next());
  };
  while (running.size < width && waiting.length > 0) start();
  while (running.size > 0) {
    const { source, result } = await Promise.race(running.values());
    if (result.done === true) {
      running.delete(source);
      start();
    } else {
      advance(source);
      yield result.value;
    }
  }
}
