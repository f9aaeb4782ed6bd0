/** What the runner makes of a step's files and log. */

/** `GITHUB_OUTPUT`: `name<<delimiter`, value, delimiter; or `name=value` on a line. */
export const parseOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const [name = '', ...value] = line.split('=');
      if (name !== '') outputs[name] = value.join('=');
      continue;
    }
    const end = lines.indexOf(heredoc[2] ?? '', index + 1);
    if (end === -1) throw new Error(`the output ${heredoc[1]} does not end`);
    outputs[heredoc[1] ?? ''] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
};

export type LogAnnotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** Where it is put, `file=…,line=1`; absent: on the run alone. */
  readonly at?: string;
};

/** `::warning::message` lines of the log, in order. https://docs.github.com/actions/reference/workflow-commands */
export const parseAnnotations = (log: string): readonly LogAnnotation[] =>
  [...log.matchAll(/^[ \t]*::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map(([, level, at, data = '']) => ({
    level: level as LogAnnotation['level'],
    ...(at === undefined ? {} : { at }),
    message: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  }));
