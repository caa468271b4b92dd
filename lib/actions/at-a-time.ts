/**
 * Works through a list, two at a time. Measured on Znuny 6.5.1 with 2 cores: a move takes 25 to 34 ms one by one, 16 by two,
 * and more again by three, four or six; other agents want to be answered, too.
 *
 * @param work answers whether to go on; what is under way is waited for
 */
export async function twoAtATime<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<boolean>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      if (!(await work(item))) waiting.length = 0;
    }
  };
  await Promise.all([worker(), worker()]);
}
