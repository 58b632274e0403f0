import { Card } from '../../components/card'
import { Figure } from '../../components/figure'
import { FigureRow } from '../../components/figure-row'
import { H2, P, Section } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { figurePath, openFigure } from '../../services/routes'
import { type BoardGroup, boardOf, type Headline } from './board'

type Published = Pick<PublishedRelease, 'id' | 'synthetic'>

/** Two numbers below this stand side by side on a phone. */
const BROAD = 100_000

function unlikeWords({ name, unlike }: Headline): string {
  return `${name}和${unlike.join('、')}来自不同的系统，说的不是一回事，从不相加。`
}

function HeadlineCard({ headlines, leads, release }: { headlines: Headline[]; leads: boolean; release: Published }) {
  const unlike = headlines.filter((headline) => headline.unlike.length > 0)
  return (
    <Card>
      {headlines.map((headline) => {
        const { figure, name, sentence, source, isPart } = headline
        const { metric } = figure
        return (
          <Figure
            key={`${metric} ${figure.subject}`}
            {...figure}
            name={isPart ? `其中：${name}` : name}
            sentence={sentence}
            source={source}
            release={release.id}
            synthetic={release.synthetic}
            leads={leads && !isPart}
            broad={(figure.value ?? BROAD) >= BROAD}
            href={figurePath(metric)}
            onOpen={() => {
              openFigure(metric)
            }}
          />
        )
      })}
      {unlike.map((headline) => (
        <P key={headline.name} className="note">
          {unlikeWords(headline)}
        </P>
      ))}
    </Card>
  )
}

function QuietCard({ headlines, release }: { headlines: Headline[]; release: Published }) {
  return (
    <Card quiet>
      {headlines.map(({ figure, name, source }) => (
        <FigureRow
          key={`${figure.metric} ${figure.subject}`}
          {...figure}
          name={name}
          source={source}
          release={release.id}
          synthetic={release.synthetic}
          href={figurePath(figure.metric)}
          onOpen={() => {
            openFigure(figure.metric)
          }}
        />
      ))}
    </Card>
  )
}

function Group({ group, release }: { group: BoardGroup; release: Published }) {
  return (
    <Section className="group">
      <H2 className="group-title">{group.title}</H2>
      {group.cards.map((headlines, place) =>
        group.quiet ? (
          <QuietCard key={place} headlines={headlines} release={release} />
        ) : (
          <HeadlineCard key={place} headlines={headlines} leads={place === 0} release={release} />
        ),
      )}
      {group.note && <P className="note">{group.note}</P>}
    </Section>
  )
}

/** Every figure of a release, in its group. */
export function HeadlineBoard({ release }: { release: PublishedRelease }) {
  return (
    <>
      {boardOf(release).map((group) => (
        <Group key={group.title} group={group} release={release} />
      ))}
    </>
  )
}
