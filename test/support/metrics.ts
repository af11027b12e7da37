interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** The metrics of a process as it told them in the Prometheus text format. */
export class Metrics {
  private readonly samples: Sample[];

  constructor(readonly text: string) {
    this.samples = text.split('\n').flatMap(readSample);
  }

  static async of(service: { url: string }): Promise<Metrics> {
    const answer = await fetch(`${service.url}/metrics`);
    if (!answer.ok) throw new Error(`GET /metrics: ${answer.status}`);
    return new Metrics(await answer.text());
  }

  /** Everything that is told, also what has no sample yet, by name and type. */
  get types(): [name: string, type: string][] {
    return [...this.text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]);
  }

  /** The names that may be asked for: of a histogram, those of its parts. */
  get names(): string[] {
    return this.types.flatMap(([name, type]) =>
      type === 'histogram' ? ['_bucket', '_sum', '_count'].map((part) => name + part) : [name],
    );
  }

  /** The sum of the samples that have these labels; undefined where there is none. */
  value(name: string, labels: Record<string, string> = {}): number | undefined {
    const found = this.samples.filter(
      (sample) =>
        sample.name === name &&
        Object.entries(labels).every(([label, wanted]) => sample.labels[label] === wanted),
    );
    return found.length ? found.reduce((sum, { value }) => sum + value, 0) : undefined;
  }
}

// As `messaging_acked_total{topic="sms.received",service="masking"} 2`.
function readSample(line: string): Sample[] {
  const [, name, labels = '', value] = /^([a-z]\w*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
  if (name === undefined) return [];
  const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', is = '']) => [label, is]);
  return [{ name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value) }];
}
