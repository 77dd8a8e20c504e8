using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Opens a sheet's XML for streaming. Its elements are made into objects nowhere: that takes several times as long.</summary>
internal static class WorkbookXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, CloseInput = true };

    public static XmlReader Open(WorksheetPart sheet) => XmlReader.Create(sheet.GetStream(FileMode.Open, FileAccess.Read), Settings);
}
