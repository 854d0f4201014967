/** How far a long task is, on a terminal as a bar that fills, elsewhere as a line now and then. */
export function progressBar(
  stream: NodeJS.WriteStream,
): (label: string, done: number, total: number) => void {
  let said = '';
  return (label, done, total) => {
    const share = total === 0 ? 1 : done / total;
    if (stream.isTTY) {
      const filled = Math.round(share * 30);
      const bar = '█'.repeat(filled) + '░'.repeat(30 - filled);
      stream.write(`\r${bar} ${label} ${done}/${total}\u{1b}[K${done === total ? '\n' : ''}`);
      return;
    }
    const line = `${label} ${Math.floor(share * 4) * 25} %`;
    if (line === said) return;
    said = line;
    stream.write(`${line}\n`);
  };
}
