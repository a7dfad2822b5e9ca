import { useDesk } from "./desk.ts";
import { ArticleView } from "./reading.tsx";

/** All articles one below the other, where the page is printed. */
export function PrintedArticles() {
  const { story, unfolded } = useDesk();
  if (!unfolded) return null;
  return (
    <div class="printed">
      {story.articles.map((article) => (
        <ArticleView article={article} />
      ))}
    </div>
  );
}
