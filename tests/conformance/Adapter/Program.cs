using System.Text;
using LearningAdvisor.Adapter;

// One JSON request a line in, one JSON answer a line out, in order, until the input ends.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var requests = new StreamReader(Console.OpenStandardInput(), utf8);
using var answers = new StreamWriter(Console.OpenStandardOutput(), utf8);
var door = new RequestDoor();
while (await requests.ReadLineAsync() is { } line)
{
    await answers.WriteLineAsync(await door.AnswerAsync(line));
    await answers.FlushAsync();
}
