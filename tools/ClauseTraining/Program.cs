using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.ClauseTraining;

// Learns clause-weights.bin from phrases/ and says how well it tells clauses that it did not learn from.
// Usage: dotnet run --project tools/ClauseTraining [FOLDER OF PHRASES] [FILE TO WRITE]
//        dotnet run --project tools/ClauseTraining sense     says what the shipped weights make of each line of the input ({district} for a name)
if (args is ["sense"])
{
    while (Console.ReadLine() is { } line)
    {
        var sense = ClauseModel.Shipped.Sense(LabelledPhrases.Folded(LabelledPhrases.WithoutDistricts(line)));
        var likely = Enum.GetValues<ClauseLabel>().Where(label => sense[label] >= 0.1).OrderByDescending(label => sense[label]);
        Console.WriteLine($"{line}: {string.Join(", ", likely.Select(label => $"{label} {sense[label]:0.00}"))}");
    }

    return;
}

var root = RepositoryRoot();
var folder = args.ElementAtOrDefault(0) ?? Path.Combine(root, "tools", "ClauseTraining", "phrases");
var target = args.ElementAtOrDefault(1) ?? Path.Combine(root, "src", "Advisor", "Understanding", "Clauses", "clause-weights.bin");

var phrases = LabelledPhrases.Read(folder);
phrases.AddRange(Tellings.Read(Path.Combine(root, "seeds", "thesaurus", "tellings")));
phrases.AddRange(SubjectNames.Read(Thesaurus.Load(Path.Combine(root, "seeds", "thesaurus"))));
Console.WriteLine($"{phrases.Select(phrase => phrase.Line).Distinct().Count()} lines, {phrases.Count} phrases");
HeldOut.Print(phrases, Console.Out);

var learned = Regression.Learn(phrases, atLeast: 2);
foreach (var other in args.Skip(2))
{
    Console.WriteLine(other);
    HeldOut.Judge(learned, LabelledPhrases.Read(other), Console.Out);
}

using (var file = File.Create(target))
    ClauseModel.Write(file, LabelledPhrases.Digest(folder), learned.Bias, learned.Weights);
Console.WriteLine($"{learned.Weights.Count} features, {new FileInfo(target).Length / 1024} KiB in {target}");

static string RepositoryRoot()
{
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "LearningAdvisor.sln")))
            return folder.FullName;
    }

    throw new DirectoryNotFoundException("LearningAdvisor.sln stands in no folder above the program. Run it from the repository.");
}
