using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Reads cases from YAML; bench/evaluation/README.md describes the format.</summary>
public static class CaseFile
{
    /// <summary>The cases of a file, or of every .yaml file of a folder in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A case cannot be read or breaks the format; the message names file, place, rule and way out.</exception>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    public static IReadOnlyList<EvaluationCase> Load(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal).ToArray() : [path];
        if (files.Length == 0)
            throw new FileNotFoundException($"{path}: there is no .yaml file. Name a file or folder of cases.");

        var cases = files.SelectMany(file => Parse(Path.GetFileName(file), File.ReadAllText(file))).ToList();
        var problems = cases.SelectMany(CaseFormat.Problems)
            .Concat(cases.GroupBy(one => one.Id).Where(same => same.Count() > 1)
                .Select(same => $"{string.Join(", ", same.Select(one => one.File).Distinct())}, case \"{same.Key}\": the id is used twice. Rename one."))
            .ToList();
        return problems.Count == 0 ? cases : throw new InvalidDataException(string.Join('\n', problems));
    }

    /// <param name="file">What errors and the cases call it.</param>
    /// <exception cref="InvalidDataException">The text is no list of cases; the message names file, line and rule.</exception>
    public static List<EvaluationCase> Parse(string file, string yaml)
    {
        try
        {
            var cases = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<EvaluationCase>?>(yaml) ?? [];
            cases.ForEach(one => one.File = file);
            return cases;
        }
        catch (YamlException error)
        {
            throw new InvalidDataException($"{file} line {error.Start.Line}: {error.Message}", error);
        }
    }
}
