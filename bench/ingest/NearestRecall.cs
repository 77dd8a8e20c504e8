using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Catalogue.Search;
using Npgsql;

namespace LearningAdvisor.Bench.Ingest;

/// <summary>How many of the ten nearest vectors PostgreSQL's index finds at its default settings, among those of the loaded courses and of 20,000 texts made of their titles.</summary>
internal static class NearestRecall
{
    private const int Queries = 200;
    private const int Texts = 20_000;
    private const string Nearest = """
        select "Vector"::vector(256) <=> $1::vector(256) as distance from "DistinctVectors" where "Dimensions" = 256
        order by "Vector"::vector(256) <=> $1::vector(256) limit 10
        """;

    /// <returns>Share found, and milliseconds of the median query by the index and by comparing all.</returns>
    /// <remarks>A hit is as near as the tenth of the exact list, for texts of the same words have vectors equally near.</remarks>
    public static (double Recall, double Indexed, double Exact) Measure(string filled, ThesaurusEmbedding embedding)
    {
        using var connection = new NpgsqlConnection(filled);
        connection.Open();
        var titles = Titles(connection);
        Add(connection, titles, embedding);
        var questions = titles.Take(Queries).Select(title => embedding.Embed($"我想學{title}")).ToList();
        Execute(connection, "set enable_indexscan = on; set enable_seqscan = off");
        var indexed = questions.ConvertAll(question => Run(connection, question));
        Execute(connection, "set enable_indexscan = off; set enable_seqscan = on");
        var exact = questions.ConvertAll(question => Run(connection, question));
        var found = exact.Zip(indexed, (all, some) => (double)some.Distances.Count(distance => distance <= all.Distances[^1] + 1e-6) / all.Distances.Count);
        return (found.Average(), Median(indexed), Median(exact));
    }

    private static List<string> Titles(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("""select "Title" from (select distinct "Title" from "Courses") t order by md5("Title")""", connection);
        using var reader = command.ExecuteReader();
        var titles = new List<string>();
        while (reader.Read())
            titles.Add(reader.GetString(0));
        return titles;
    }

    // Three titles a text, chosen by chance that is the same each time.
    private static void Add(NpgsqlConnection connection, List<string> titles, ThesaurusEmbedding embedding)
    {
        var random = new Random(20261121);
        using var copy = connection.BeginBinaryImport("""copy "DistinctVectors"("Hash", "Vector") from stdin (format binary)""");
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Join('\n', Enumerable.Range(0, 3).Select(_ => titles[random.Next(titles.Count)]).Append($"{i}"));
            copy.StartRow();
            copy.Write(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            copy.Write(embedding.Embed(text));
        }

        copy.Complete();
    }

    private static (List<double> Distances, double Milliseconds) Run(NpgsqlConnection connection, float[] question)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var command = new NpgsqlCommand(Nearest, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = question });
        using var reader = command.ExecuteReader();
        var distances = new List<double>();
        while (reader.Read())
            distances.Add(reader.GetDouble(0));
        return (distances, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
    }

    private static double Median(IReadOnlyCollection<(List<double> Distances, double Milliseconds)> runs) =>
        runs.Select(run => run.Milliseconds).Order().ElementAt(runs.Count / 2);

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
