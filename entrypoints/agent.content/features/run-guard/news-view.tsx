// What a press has come to, above what is now.
import { Diff } from '@/components/diff';
import { Sentence } from '@/components/sentence';
import { approveWords } from '@/lib/words/approve';
import type { Vocabulary } from './describe';
import { linesOfEnd, sayDifferences, sayEnd, sayFailure, whenOf } from './say-run';
import type { News } from './state';

export function NewsView({ news, words, language }: Vocabulary & { readonly news: News }) {
  switch (news.kind) {
    case 'changed':
      return (
        <div class="news" role="alert">
          <p>{words.changed}</p>
          <Diff lines={sayDifferences(news.differences, news.names, words)} />
        </div>
      );
    case 'refused':
      return (
        <p class="news" role="alert">
          <Sentence text={`${words.refused} ${sayFailure(news.why, words)}`} />
        </p>
      );
    case 'approval':
      return (
        <p class="news" role="alert" data-loods-toast={news.came === 'approved' ? 'done' : 'failed'}>
          {approveWords(language).outcomes[news.came]}
        </p>
      );
    default: {
      const changed = linesOfEnd(news, words);
      return (
        <div class="news" role="alert" data-loods-toast={kindOf(news.end.outcome)}>
          <p>
            {news.begun !== undefined && `${words.begun(whenOf(news.begun, language))} `}
            <Sentence text={sayEnd(news, words)} />
          </p>
          {changed.length > 0 && <Diff lines={changed} />}
        </div>
      );
    }
  }
}

/** As messages on tickets are told apart. */
function kindOf(outcome: 'done' | 'stopped' | 'failed' | 'unknown'): 'done' | 'partial' | 'failed' {
  if (outcome === 'done' || outcome === 'failed') return outcome;
  return 'partial';
}
