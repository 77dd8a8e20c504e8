using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.SubjectTraining;

// Learns subject-weights.bin from seeds/thesaurus and phrases/, and says how well it tells the subject of lines that it did not learn from.
// Usage: dotnet run --project tools/SubjectTraining -c Release            learns and writes
//        dotnet run --project tools/SubjectTraining -c Release guess      says what the shipped weights make of each line of the input
if (args is ["guess"])
{
    while (Console.ReadLine() is { } line)
        Console.WriteLine($"{line}: {Guessing.Told(SubjectModel.Shipped, line)}");
    return;
}

var root = RepositoryRoot.Find();
var (thesaurus, phrases) = (Path.Combine(root, "seeds", "thesaurus"), Path.Combine(root, "tools", "SubjectTraining", "phrases"));
var target = Path.Combine(root, "src", "Catalogue", "Concepts", "subject-weights.bin");

var told = ToldLines.Read(thesaurus, phrases);
Console.WriteLine($"{told.Count} names, phrases and lines about {told.Select(line => line.Subject).Distinct().Count()} subjects");
HeldOut.Print(told, Console.Out);

var learned = Softmax.Learn(told);
using (var file = File.Create(target))
    learned.Write(file, ToldLines.Digest(thesaurus, phrases));
Console.WriteLine($"{new FileInfo(target).Length / 1024} KiB in {target}");
