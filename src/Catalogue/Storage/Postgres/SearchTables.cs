namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>What the search needs and no model can say, as the first migration makes it.</summary>
internal static class SearchTables
{
    /// <summary>To be run in this order, after the tables of the model.</summary>
    public static IReadOnlyList<string> Create => [.. CreateSizes, .. TextTable("CourseText", "Title", "Body"), .. TextTable("PassageText", "Heading", "Body"), .. DistinctVectors];

    /// <summary>What BM25 in the database needed, until courses were ranked in memory.</summary>
    public static IReadOnlyList<string> RestoreSizes => [.. CreateSizes, .. TextSizes("CourseText", "Title", "Body"), .. TextSizes("PassageText", "Heading", "Body")];

    /// <inheritdoc cref="RestoreSizes"/>
    public static IReadOnlyList<string> DropSizes =>
    [
        .. from table in new[] { "CourseText", "PassageText" } from trigger in new[] { "la_added", "la_removed", "la_emptied" } select $"""drop trigger {trigger} on "{table}" """,
        """alter table "CourseText" drop column "Length" """,
        """alter table "PassageText" drop column "Length" """,
        "drop function la_size_texts()",
        "drop function la_bm25(text, text, int, text[], float8[], float8, float8)",
        """drop table "TextSizes" """,
    ];

    private static string[] CreateSizes =>
    [
        """
        create table "TextSizes"("Name" text collate "C" primary key, "Rows" bigint not null, "Tokens" bigint not null)
        """,
        // Kept by the database itself, so that they hold in each transaction's own view, as FTS5's do.
        """
        create function la_size_texts() returns trigger language plpgsql as $$
        begin
            if tg_op = 'TRUNCATE' then
                update "TextSizes" set "Rows" = 0, "Tokens" = 0 where "Name" = tg_table_name;
            else
                update "TextSizes" set
                    "Rows" = "Rows" + case tg_op when 'INSERT' then touched.many else -touched.many end,
                    "Tokens" = "Tokens" + case tg_op when 'INSERT' then touched.long else -touched.long end
                from (select count(*) as many, coalesce(sum("Length"), 0) as long from touched_texts) as touched
                where "Name" = tg_table_name and touched.many > 0;
            end if;
            return null;
        end $$
        """,
        // Parallel lists; a token that does not stand in the row adds nothing. A loop, since a query inside a function is started
        // anew for each row, which takes ten times as long.
        """
        create function la_bm25(first text, second text, length int, tokens text[], rarity float8[], average float8, first_weight float8) returns float8
        language plpgsql immutable strict parallel safe as $$
        declare
            firsts text[] := string_to_array(first, ' ');
            seconds text[] := string_to_array(second, ' ');
            often float8;
            score float8 := 0;
        begin
            for i in 1 .. cardinality(tokens) loop
                often := first_weight * cardinality(array_positions(firsts, tokens[i])) + cardinality(array_positions(seconds, tokens[i]));
                score := score + rarity[i] * often * 2.2 / (often + 1.2 * (0.25 + 0.75 * length / average));
            end loop;
            return score;
        end $$
        """,
    ];

    // Courses held every term have the same text and so the same vector. An HNSW graph gets lost among many equal points, so
    // each is indexed once; one that no course has any more is passed over until the next reindexing takes it out.
    private static string[] DistinctVectors =>
    [
        """create function la_vector_hash(vector real[]) returns bytea language sql immutable strict parallel safe as 'select sha256(array_send(vector))'""",
        // The planner knows how many rows have which value of a column, and nothing of the kind about an expression.
        """
        create table "DistinctVectors"(
            "Hash" bytea primary key, "Vector" real[] not null, "Dimensions" int not null generated always as (cardinality("Vector")) stored)
        """,
        """alter table "CourseVectors" add column "VectorHash" bytea not null generated always as (la_vector_hash("Vector")) stored""",
        """create index "IX_CourseVectors_VectorHash" on "CourseVectors"("VectorHash")""",
        """
        create function la_keep_distinct() returns trigger language plpgsql as $$
        begin
            insert into "DistinctVectors"("Hash", "Vector") select distinct on ("VectorHash") "VectorHash", "Vector" from written_vectors on conflict do nothing;
            return null;
        end $$
        """,
        """create trigger la_added after insert on "CourseVectors" referencing new table as written_vectors for each statement execute function la_keep_distinct()""",
        """create trigger la_changed after update on "CourseVectors" referencing new table as written_vectors for each statement execute function la_keep_distinct()""",
        VectorIndex.Create(256)!,
    ];

    // The key has the name that SQLite's FTS5 gives it, so that one statement serves both.
    private static string[] TextTable(string table, string first, string second) =>
    [
        $"""
        create table "{table}"(
            rowid bigint primary key,
            "{first}" text collate "C" not null,
            "{second}" text collate "C" not null,
            "Tokens" tsvector not null generated always as (array_to_tsvector(string_to_array(rtrim("{first}" || "{second}"), ' '))) stored)
        """,
        $"""create index "IX_{table}_Tokens" on "{table}" using gin ("Tokens")""",
        .. TextSizes(table, first, second),
    ];

    private static string[] TextSizes(string table, string first, string second) =>
    [
        $"""alter table "{table}" add column "Length" int not null generated always as (cardinality(string_to_array(rtrim("{first}" || "{second}"), ' '))) stored""",
        $"""insert into "TextSizes" select '{table}', count(*), coalesce(sum("Length"), 0) from "{table}" """,
        $"""create trigger la_added after insert on "{table}" referencing new table as touched_texts for each statement execute function la_size_texts()""",
        $"""create trigger la_removed after delete on "{table}" referencing old table as touched_texts for each statement execute function la_size_texts()""",
        $"""create trigger la_emptied after truncate on "{table}" for each statement execute function la_size_texts()""",
    ];
}
